/** A plot as a file that looks the same anywhere: an SVG with its type in it, and a PNG of that. */

/** Type of the page that SVG files carry, by family. */
const CARRIED = 'Atkinson Hyperlegible Next';
const PNG_SCALE = 2;

/**
 * The SVG with the page's type in it, so that it needs nothing else. Where the type cannot be had, the
 * text stays and is set in what there is.
 */
export async function withType(svg: string): Promise<string> {
  const faces = [...document.styleSheets].flatMap(facesOf);
  const carried = await Promise.all(faces.map(carry));
  const css = carried.filter((face) => face !== null).join('\n');
  return css === '' ? svg : svg.replace(/^(<svg[^>]*>)/, `$1<style>${css}</style>`);
}

/** The SVG, of the size it says, as a PNG at twice that. Rejects where the canvas cannot be had. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.naturalWidth * PNG_SCALE);
    canvas.height = Math.ceil(image.naturalHeight * PNG_SCALE);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to draw the plot on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The plot could not be read from the canvas.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

interface Face {
  readonly weight: string;
  readonly url: URL;
}

/** The faces of the carried family, latin ones alone: what plots are labelled in. */
function facesOf(sheet: CSSStyleSheet): Face[] {
  // A sheet of an extension is not ours to read.
  const rules = readable(sheet) ? [...sheet.cssRules] : [];
  return rules.flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const { style } = rule;
    const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
    const [, file] = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(style.getPropertyValue('src')) ?? [];
    if (family !== CARRIED || file === undefined) return [];
    const url = new URL(file, sheet.href ?? document.baseURI);
    return [{ weight: style.getPropertyValue('font-weight'), url }];
  });
}

function readable(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules.length >= 0;
  } catch {
    return false;
  }
}

async function carry({ weight, url }: Face): Promise<string | null> {
  try {
    const answer = await fetch(url);
    if (!answer.ok) return null;
    const data = await dataUrl(await answer.blob());
    return `@font-face{font-family:'${CARRIED}';font-weight:${weight};src:url(${data}) format('woff2')}`;
  } catch {
    return null;
  }
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('The type could not be read.')));
    reader.readAsDataURL(file);
  });
}
