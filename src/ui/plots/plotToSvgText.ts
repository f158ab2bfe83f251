/** A plot on the page as an SVG file that stands on its own, in the colours it has there. */

/** What style sheets decide about a picture. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'dominant-baseline',
] as const;

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Room round the picture and for its title, in sizes of its type. */
const MARGIN_EM = 1;
const TITLE_EM = 2;

/**
 * The picture in `plot` (a figure drawn by Plot or BarPlot) as the text of an SVG file, with its
 * title and the ground it stands on; null while the plot shows its table.
 */
export function plotToSvgText(plot: Element): string | null {
  const picture = plot.querySelector('svg.plot-picture');
  if (!picture) return null;
  const [width, height] = [size(picture, 'width'), size(picture, 'height')];
  const looks = getComputedStyle(picture);
  const { fontFamily, fontSize, color } = looks;
  const em = Number.parseFloat(fontSize);
  const [margin, above] = [MARGIN_EM * em, (MARGIN_EM + TITLE_EM) * em];

  const file = document.createElementNS(NAMESPACE, 'svg');
  const view = [-margin, -above, width + 2 * margin, height + above + margin];
  file.setAttribute('viewBox', view.join(' '));
  file.setAttribute('width', String(view[2]));
  file.setAttribute('height', String(view[3]));

  const ground = document.createElementNS(NAMESPACE, 'rect');
  ['x', 'y', 'width', 'height'].forEach((name, index) =>
    ground.setAttribute(name, String(view[index])),
  );
  ground.setAttribute('fill', groundOf(plot));

  const title = document.createElementNS(NAMESPACE, 'text');
  title.textContent = plot.querySelector('.plot-title')?.textContent ?? '';
  title.setAttribute('y', String(-TITLE_EM * em * 0.5));
  title.setAttribute('fill', color);
  title.setAttribute('font-weight', 'bold');
  title.setAttribute('font-family', fontFamily);
  title.setAttribute('font-size', String(em));

  const content = document.createElementNS(NAMESPACE, 'g');
  for (const property of PROPERTIES) {
    content.setAttribute(property, looks.getPropertyValue(property));
  }
  content.append(...[...picture.children].map(withLooks));
  file.append(ground, title, content);
  return new XMLSerializer().serializeToString(file);
}

function size(picture: Element, name: 'width' | 'height'): number {
  return Number(picture.getAttribute(name));
}

/** The first colour behind the plot that is one. */
function groundOf(plot: Element): string {
  for (let element: Element | null = plot; element; element = element.parentElement) {
    const { backgroundColor } = getComputedStyle(element);
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return 'none';
}

/** A copy that carries as attributes what style sheets gave the original. */
function withLooks(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  const looks = getComputedStyle(element);
  const outer = element.parentElement ? getComputedStyle(element.parentElement) : null;
  copy.removeAttribute('class');
  for (const property of PROPERTIES) {
    const value = looks.getPropertyValue(property);
    if (value !== '' && value !== outer?.getPropertyValue(property)) {
      copy.setAttribute(property, value);
    }
  }
  for (const child of element.childNodes) {
    copy.append(child instanceof Element ? withLooks(child) : child.cloneNode(true));
  }
  return copy;
}
