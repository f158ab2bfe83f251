/** Signs that tell cells of one colour apart without colour: blasts bristle with CD19 where others lack
 * it, and regulatory T cells wear two hoops. */
import { Quaternion, Vector3, type Mesh } from 'three';
import type { Bead } from '../../../cast/bead.ts';
import { blast } from '../../../cast/blast.ts';
import { tCell } from '../../../cast/tCell.ts';
import type { NicheWorld } from '../../../sim/nicheWorld.ts';
import { createBeadField } from '../../beads/beadField.ts';
import type { GroundUniforms } from '../../ground.ts';
import { approach, type BlastSlots } from './blastSlots.ts';
import type { Crawler, Crawlers } from './crawlers.ts';
import { heaviest, smoothstep } from './crawlerImages.ts';

/** Tufts on a blast, each standing for many hundreds of CD19; drawn far too large, or nobody would see
 * them. */
const TUFTS = 56;
const STALK_SHARE = 0.04;
const HEAD_SHARE = 0.075;
/** From the middle of the cell, in its radii. */
const STALK_AT = 1.03;
const HEAD_AT = 1.11;
/** Hoops lie this far before and behind the middle of the cell, across its way, in its radii. Their beads
 * overlap: dots would be taken for granules. */
const HOOPS_AT = [0.32, -0.32] as const;
const HOOP_BEADS = 40;
const HOOP_SHARE = 0.115;
const HOOP_OUT = 1.05;
/** Share per screen second in which signs come up and go. */
const APPEAR_PER_S = 1.5;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export interface Marks {
  readonly mesh: Mesh;
  /** `seconds` of screen time after the last time; Infinity shows all as it stands. */
  follow(seconds: number): void;
  /** Puts the signs where the cells are drawn now. */
  update(world: NicheWorld): void;
  dispose(): void;
}

/** Evenly over the cell; µm. */
function layTufts(radiusUm: number): Bead[] {
  return Array.from({ length: TUFTS }, (_, tuft) => {
    const y = 1 - (2 * tuft + 1) / TUFTS;
    const ring = Math.sqrt(1 - y * y);
    const x = ring * Math.cos(GOLDEN_ANGLE * tuft);
    const z = ring * Math.sin(GOLDEN_ANGLE * tuft);
    const bead = (share: number, out: number, shade: number): Bead => ({
      x: x * out * radiusUm,
      y: y * out * radiusUm,
      z: z * out * radiusUm,
      radiusNm: share * radiusUm,
      paint: 'blast',
      shade,
    });
    return [bead(STALK_SHARE, STALK_AT, 0.85), bead(HEAD_SHARE, HEAD_AT, 1.1)];
  }).flat();
}

/** Round the z axis; µm. */
function layHoops(radiusUm: number): Bead[] {
  return HOOPS_AT.flatMap((z) => {
    const ring = Math.sqrt(HOOP_OUT ** 2 - z ** 2);
    return Array.from({ length: HOOP_BEADS }, (_, bead): Bead => {
      const angle = (2 * Math.PI * bead) / HOOP_BEADS;
      return {
        x: ring * Math.cos(angle) * radiusUm,
        y: ring * Math.sin(angle) * radiusUm,
        z: z * radiusUm,
        radiusNm: HOOP_SHARE * radiusUm,
        paint: 'armCd3',
        shade: 1.15,
      };
    });
  });
}

const at = new Vector3();
const turn = new Quaternion();
const zAxis = new Vector3(0, 0, 1);

export function createMarks(
  { slots }: BlastSlots,
  { all }: Crawlers,
  ground: GroundUniforms,
): Marks {
  // The beads here are laid out in µm and drawn at scale 1.
  const field = createBeadField(
    [
      { beads: layTufts(blast.diameterUm / 2), molecules: slots.length },
      { beads: layHoops(tCell.diameterUm / 2), molecules: all.length },
    ],
    ground,
  );
  const { frames, mesh } = field;
  const [firstTuft = 0, firstHoops = 0] = field.firstFrames;
  const turns = slots.map((_, index) =>
    new Quaternion().setFromAxisAngle(at.set(1, 2, 3).normalize(), 2.4 * index),
  );
  /** How far tufts have come up: they say something only where some blasts have none. */
  let bristling = 0;
  /** Whether some stood when signs were last put up: where there were none, none need be taken away. */
  let tufted = false;

  /** Whether some blast that is drawn lacks CD19. */
  function someBare(): boolean {
    for (const { isBare, presence } of slots) if (isBare && presence > 0) return true;
    return false;
  }

  return {
    mesh,
    follow(seconds) {
      bristling = approach(bristling, Number(someBare()), APPEAR_PER_S * seconds);
    },
    update(world) {
      const tufts = bristling > 0;
      mesh.visible = tufts;
      const most = tufts || tufted ? slots.length : 0;
      for (let index = 0; index < most; index += 1) {
        const frame = firstTuft + index;
        const { living, isBare } = slots[index] as (typeof slots)[number];
        if (!tufts || isBare) {
          frames.show(frame, 0, 0);
          continue;
        }
        // Those of a dying blast are drawn in before it crumples.
        const alive = 1 - smoothstep(0.05, 0.4, living.death);
        at.set(living.x, living.y, living.z);
        frames.pose(frame, at, turns[index] as Quaternion, 1);
        frames.show(frame, bristling * alive * smoothstep(0.5, 1, living.shown), living.haze);
      }
      tufted = tufts;
      for (let index = 0; index < all.length; index += 1) {
        const frame = firstHoops + index;
        if (index >= world.tCells.count || !world.isRegulatory(index)) {
          frames.show(frame, 0, 0);
          continue;
        }
        const { images, facing } = all[index] as Crawler;
        const living = heaviest(images);
        const shown = smoothstep(0.5, 1, living.shown);
        if (shown > 0) mesh.visible = true;
        at.set(living.x, living.y, living.z);
        frames.pose(frame, at, turn.setFromUnitVectors(zAxis, facing), 1);
        frames.show(frame, shown, living.haze);
      }
      if (mesh.visible) field.commit();
    },
    dispose: () => field.dispose(),
  };
}
