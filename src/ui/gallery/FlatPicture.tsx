/** The picture without WebGL: the same members in the same places, as flat drawings. */
import type { ReactNode } from 'react';
import type { CastId } from '../../cast/registry.ts';
import type { Ground } from '../../design/tokens.ts';
import { Outline } from './Outline.tsx';
import type { Plate } from './plate.ts';

export function FlatPicture({
  plate,
  ground,
}: {
  plate: Plate<CastId>;
  ground: Ground;
}): ReactNode {
  return (
    <svg className="flat" aria-hidden="true">
      {plate.cells.map(({ id, x, y }) => (
        <Outline key={id} id={id} ground={ground} x={x} y={y} pxPerUnit={plate.pxPerUnit} />
      ))}
    </svg>
  );
}
