/** The gallery's rooms, from the cast: who is shown beside whom, and how large each is. */
import { extentNm } from '../../cast/bead.ts';
import type { Cell, Molecule } from '../../cast/member.ts';
import { cast, type CastId } from '../../cast/registry.ts';
import { stanceOf } from '../../cast/stance.ts';
import { isCastId, type Exhibit, type PlateId } from '../../store/exhibit.ts';
import type { PlateItem } from './plate.ts';

export const roomNames: Readonly<Record<PlateId, string>> = {
  molecules: 'Molecules',
  cells: 'Cells',
};

const plateOf = { molecule: 'molecules', cell: 'cells' } as const satisfies Record<
  (Molecule | Cell)['kind'],
  PlateId
>;

/** The members of a room, smallest first. */
function membersOf(plate: PlateId): readonly PlateItem<CastId>[] {
  return Object.keys(cast)
    .filter(isCastId)
    .filter((id) => plateOf[cast[id].kind] === plate)
    .map((id) => {
      const { width, height } = stanceOf(cast[id]);
      return { id, width, height };
    })
    .toSorted((a, b) => Math.max(a.width, a.height) - Math.max(b.width, b.height));
}

export const rooms: Readonly<Record<PlateId, readonly PlateItem<CastId>[]>> = {
  molecules: membersOf('molecules'),
  cells: membersOf('cells'),
};

export function roomOf(exhibit: Exhibit): PlateId {
  return isCastId(exhibit) ? plateOf[cast[exhibit].kind] : exhibit;
}

/** The member before and after this one, going round the room. */
export function besides(id: CastId): readonly [CastId, CastId] {
  const ids = rooms[roomOf(id)].map((item) => item.id);
  const at = ids.indexOf(id);
  const pick = (index: number): CastId => ids[(index + ids.length) % ids.length] ?? id;
  return [pick(at - 1), pick(at + 1)];
}

const said = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

/** How large it is drawn: "11 nm long", "7 µm across". */
export function saySize(id: CastId): string {
  const member = cast[id];
  if (member.kind === 'cell') {
    const flat = (member.body.flatness ?? 0) > 0;
    return `${said.format(member.diameterUm)} µm across${flat ? ' before it spreads flat' : ''}`;
  }
  // Along its own axes, not as it is turned to be seen.
  const [longest = 0, broadest = 0] = extentNm(member.beads.fine).toSorted((a, b) => b - a);
  return `${said.format(longest)} nm long, ${said.format(broadest)} nm across`;
}
