/** A member as a flat drawing: its beads as discs, or its cell as a ring round its nucleus. Stands in
 * where nothing can be drawn in three dimensions. */
import type { ReactNode } from 'react';
import { cast, type CastId } from '../../cast/registry.ts';
import { stanceOf, turnedAboutX } from '../../cast/stance.ts';
import { sceneColours, type Ground } from '../../design/tokens.ts';

interface OutlineProps {
  id: CastId;
  ground: Ground;
  /** Middle of the drawing and its scale. */
  x: number;
  y: number;
  pxPerUnit: number;
}

export function Outline({ id, ground, x, y, pxPerUnit }: OutlineProps): ReactNode {
  const member = cast[id];
  const colours = sceneColours[ground];
  if (member.kind === 'cell') {
    const radius = (member.diameterUm / 2) * pxPerUnit;
    const fill = colours[member.paint];
    return (
      <g>
        <circle cx={x} cy={y} r={radius} fill={fill} fillOpacity={0.3} stroke={fill} />
        <circle cx={x} cy={y} r={radius * member.body.nucleusShare} fill={fill} />
      </g>
    );
  }
  const { turnX, centre } = stanceOf(member);
  const discs = member.beads.fine
    .map((bead) => ({ ...bead, at: turnedAboutX(bead, turnX) }))
    .toSorted((a, b) => a.at[2] - b.at[2]);
  return (
    <g stroke={colours.ink} strokeWidth={0.5}>
      {discs.map(({ at, radiusNm, paint }) => (
        <circle
          key={at.join(' ')}
          cx={x + (at[0] - centre[0]) * pxPerUnit}
          cy={y - (at[1] - centre[1]) * pxPerUnit}
          r={radiusNm * pxPerUnit}
          fill={colours[paint]}
        />
      ))}
    </g>
  );
}
