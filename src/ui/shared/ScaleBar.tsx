/** A length that is true in every frame: its round number follows the zoom. */
import { useEffect, useRef, type ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { useSession, useSessionStore } from './session.tsx';

/** The bar is at most this wide: pixels, more in a high window, and share of the window's width. */
const WIDEST_PX = 120;
const WIDEST_OF_HEIGHT = 0.18;
const WIDEST_SHARE = 0.2;

/** The largest of 1, 2 or 5 times a power of ten that is no larger than `lengthUm`. */
export function roundLengthUm(lengthUm: number): number {
  const decade = 10 ** Math.floor(Math.log10(lengthUm) + 1e-9);
  const step = [5, 2, 1].find((digit) => digit * decade <= lengthUm * (1 + 1e-9)) ?? 1;
  return step * decade;
}

/** A length in the unit people would say: 5 µm, 200 nm. */
export function sayLength(lengthUm: number): string {
  // One digit: lengths are round, and a tenth of a nanometre is not nothing.
  const [length, unit] = lengthUm >= 1 ? [lengthUm, 'µm'] : [lengthUm * 1000, 'nm'];
  return `${Number(length.toPrecision(1))} ${unit}`;
}

/** `flat`: the picture has a scale even where nothing is drawn in three dimensions. */
export function ScaleBar({ flat = false }: { flat?: boolean }): ReactNode {
  const { labels } = useSession();
  const scene = useSessionStore(
    (session) => session.view,
    (state) => state.scene,
  );
  const bar = useRef<HTMLSpanElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(
    () =>
      labels.subscribe(() => {
        if (!bar.current || !words.current || !(labels.umPerPixel > 0)) return;
        // Pictures of numbers have no scale.
        const { schematic } = labels;
        line.current?.classList.toggle('hidden', schematic.has('people') || schematic.has('cells'));
        const highPx = Math.max(WIDEST_PX, WIDEST_OF_HEIGHT * window.innerHeight);
        const widestPx = Math.min(highPx, WIDEST_SHARE * window.innerWidth);
        const lengthUm = roundLengthUm(widestPx * labels.umPerPixel);
        bar.current.style.setProperty('width', `${(lengthUm / labels.umPerPixel).toFixed(1)}px`);
        const said = sayLength(lengthUm);
        if (words.current.textContent !== said) words.current.textContent = said;
      }),
    [labels],
  );
  if (scene === 'unavailable' && !flat) return null;
  return (
    <p ref={line} className="scale">
      <span ref={bar} className="scale-bar" role="img" aria-label={interfaceWords.scene.scale} />
      <span ref={words} />
    </p>
  );
}
