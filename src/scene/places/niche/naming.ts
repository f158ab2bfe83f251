/** Which of the many cells of the marrow bear a name: of each kind one that nothing hides, and the same
 * one as long as it can be. */
import { Vector3 } from 'three';
import type { NicheWorld } from '../../../sim/nicheWorld.ts';
import type { LivingCell } from '../../membrane/livingCell.ts';
import type { Body } from '../place.ts';
import type { BlastSlots } from './blastSlots.ts';
import type { Crawlers } from './crawlers.ts';

/** A cell is named only if no other covers its middle, to this share of the other's radius; one that
 * is named keeps its name a little longer. */
const COVERS = 1;
const COVERS_KEPT = 0.75;
/** How solid a cell is drawn that hides another. */
const HIDES = 0.3;

const kinds = ['tCell', 'regulatoryTCell', 'blast', 'blastWithoutCd19', 'dyingBlast'] as const;
export type NamedKind = (typeof kinds)[number];
type See = (id: string, at: Vector3) => boolean;

const towardsEye = new Vector3();
const at = new Vector3();

export class Naming {
  private readonly named: Partial<Record<NamedKind, LivingCell | undefined>> = {};
  private readonly cells: readonly LivingCell[];
  /** Of this picture: the cells that are seen well enough to hide another, and what each may be called. */
  private readonly seen: LivingCell[] = [];
  private readonly called: (NamedKind | undefined)[] = [];

  constructor(
    private readonly blasts: BlastSlots,
    private readonly crawlers: Crawlers,
  ) {
    this.cells = [...blasts.slots.map(({ living }) => living), ...crawlers.cells];
  }

  /** Names this cell of its kind, if it can bear a name. */
  prefer(world: NicheWorld, living: LivingCell): void {
    const kind = this.kindOf(world, this.cells.indexOf(living));
    if (kind) this.named[kind] = living;
  }

  name(world: NicheWorld, eye: Vector3, see: See): void {
    const { called, named, seen } = this;
    this.look(world);
    for (const kind of kinds) {
      const kept = named[kind];
      if (kept && called[seen.indexOf(kept)] === kind) {
        if (!this.isCovered(kept, eye, COVERS_KEPT) && see(kind, crown(kept, eye))) continue;
      }
      named[kind] = undefined;
      let nearest = Infinity;
      for (let index = 0; index < seen.length; index += 1) {
        if (called[index] !== kind) continue;
        const living = seen[index] as LivingCell;
        writeWay(eye, living, towardsEye);
        const away = towardsEye.lengthSq();
        if (away > nearest) continue;
        if (this.isCovered(living, eye, COVERS) || !see(kind, crown(living, eye))) continue;
        named[kind] = living;
        nearest = away;
      }
      if (named[kind]) see(kind, crown(named[kind], eye));
    }
  }

  /** Everything that can be called something. */
  bodies(world: NicheWorld): Body[] {
    return this.cells.flatMap(({ x, y, z, radiusUm }, index) => {
      const id = this.kindOf(world, index);
      return id ? [{ id, x, y, z, radius: radiusUm }] : [];
    });
  }

  /** Goes through all cells once. */
  private look(world: NicheWorld): void {
    const { called, cells, seen } = this;
    let count = 0;
    for (let index = 0; index < cells.length; index += 1) {
      const living = cells[index] as LivingCell;
      if (living.shown < HIDES) continue;
      seen[count] = living;
      called[count] = this.kindOf(world, index);
      count += 1;
    }
    seen.length = count;
    called.length = count;
  }

  /** What a cell may be called; those that come, go or are just beginning to die are called nothing. */
  private kindOf(world: NicheWorld, index: number): NamedKind | undefined {
    const living = this.cells[index];
    if (!living || living.shown < 0.9) return undefined;
    const slot = this.blasts.slots[index];
    if (!slot) {
      const tCell = this.crawlers.numberOf(index - this.blasts.slots.length);
      return world.isRegulatory(tCell) ? 'regulatoryTCell' : 'tCell';
    }
    if (living.death === 0) return slot.isBare ? 'blastWithoutCd19' : 'blast';
    return living.death > 0.4 ? 'dyingBlast' : undefined;
  }

  /** Whether another cell stands before the middle of this one, by this share of its radius. */
  private isCovered(living: LivingCell, eye: Vector3, share: number): boolean {
    writeWay(eye, living, at);
    const away = at.length();
    at.divideScalar(away);
    for (const other of this.seen) {
      if (other === living) continue;
      writeWay(eye, other, towardsEye);
      const along = towardsEye.dot(at);
      if (along <= 0 || along >= away) continue;
      const reach = share * other.radiusUm;
      if (towardsEye.lengthSq() - along * along < reach * reach) return true;
    }
    return false;
  }
}

/** Writes the way from the eye to a cell. Cells are kept out of the methods of `Vector3`: given objects
 * of many shapes, they box what they read. */
function writeWay(eye: Vector3, { x, y, z }: LivingCell, out: Vector3): void {
  out.set(x - eye.x, y - eye.y, z - eye.z);
}

/** The point of a cell's outline that lies up and towards the eye. */
function crown(living: LivingCell, eye: Vector3): Vector3 {
  towardsEye.set(eye.x - living.x, eye.y - living.y, eye.z - living.z).normalize();
  at.set(living.x, living.y, living.z).addScaledVector(towardsEye, 0.35 * living.radiusUm);
  at.y += 0.88 * living.radiusUm;
  return at;
}
