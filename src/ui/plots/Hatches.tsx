/** Patterns that tell areas apart without colour. */
import type { ReactNode } from 'react';
import type { Hatch, Tone } from './plotSpec.ts';

interface Hatched {
  /** Data that fill their area are strong; what only spans one is faint. */
  readonly kind?: string;
  readonly id: string;
  readonly tone: Tone;
  readonly hatch: Hatch;
}

/** Distance between the lines of a hatch, CSS pixels, and where they turn to, degrees. */
const SPACING_PX = 6;
const turns: Readonly<Record<Exclude<Hatch, 'plain'>, number>> = {
  level: 0,
  rising: -45,
  upright: 90,
  falling: 45,
};

export function hatchId(plot: string, layer: string): string {
  return `${plot}-hatch-${layer}`;
}

export function Hatches({
  plot,
  layers,
}: {
  readonly plot: string;
  readonly layers: readonly Hatched[];
}): ReactNode {
  return (
    <defs>
      {layers.map(({ id, tone, hatch, kind }) => (
        <pattern
          key={id}
          id={hatchId(plot, id)}
          width={SPACING_PX}
          height={SPACING_PX}
          patternUnits="userSpaceOnUse"
          data-tone={tone}
          {...(hatch === 'plain' ? {} : { patternTransform: `rotate(${turns[hatch]})` })}
        >
          <rect
            className={isFaint(kind) ? 'plot-wash' : 'plot-wash plot-strong'}
            width={SPACING_PX}
            height={SPACING_PX}
          />
          {hatch !== 'plain' && (
            <line className="plot-hatch" x2={SPACING_PX} y1={SPACING_PX / 2} y2={SPACING_PX / 2} />
          )}
        </pattern>
      ))}
    </defs>
  );
}

function isFaint(kind: string | undefined): boolean {
  return kind === 'band' || kind === 'range';
}
