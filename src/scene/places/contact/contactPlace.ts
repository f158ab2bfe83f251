/** The contact place: the gap between two cells and what stands in it, to scale in nanometres. What is
 * shown follows from the world. */
import type { ContactWorld } from '../../../sim/contactWorld.ts';
import type { HoldWorld } from '../../../sim/holdWorld.ts';
import { createIdleWorld, type IdleScene, type IdleWorld } from '../../../sim/idleWorld.ts';
import type { PairView } from '../../../sim/pairWorld.ts';
import type { TouchWorld } from '../../../sim/touchWorld.ts';
import { createBeadField, type BeadField } from '../../beads/beadField.ts';
import type { GroundUniforms } from '../../ground.ts';
import type { QualityTier } from '../../quality.ts';
import type { Place, PlaceMaker } from '../place.ts';
import { createBlind } from './blind.ts';
import { createBridging, touchShot } from './bridging.ts';
import { viewOfContact, viewOfPair, viewOfTouch } from './bridgingView.ts';
import { createComparison } from './comparison.ts';
import type { Exhibit } from './exhibit.ts';
import { createHold } from './hold.ts';
import { createMolecule } from './molecule.ts';
import { MovingShot } from './movingShot.ts';
import { overToHit, viewIdleHit, viewPairHit } from './pairHit.ts';
import { createScale } from './scale.ts';
import { createSecretion } from './secretion.ts';

/** What can be shown in the contact place. */
export type ContactPlaceWorld = ContactWorld | HoldWorld | PairView | TouchWorld | IdleWorld;

const NM_TO_UM = 1 / 1000;

/** What is shown of one world: its exhibits, each in a draw call of its own, and how they are seen. */
interface Display extends Pick<Exhibit<ContactPlaceWorld>, 'subject' | 'shots'> {
  readonly exhibits: readonly Exhibit<ContactPlaceWorld>[];
  /** Says which exhibits are in sight, and turns the shots to them. */
  follow(world: ContactPlaceWorld, still: boolean, inSight: boolean[]): void;
}

/** An exhibit of one kind of world as an exhibit of any, which shows only its own. */
function ofAny<W extends ContactPlaceWorld>(
  exhibit: Exhibit<W>,
  kind: W['kind'],
): Exhibit<ContactPlaceWorld> {
  const own = (world: ContactPlaceWorld): world is W => world.kind === kind;
  return {
    ...exhibit,
    write(frames, world, idleS, still) {
      if (own(world)) exhibit.write(frames, world, idleS, still);
    },
  };
}

function alone(exhibit: Exhibit<ContactPlaceWorld>): Display {
  const { subject, shots } = exhibit;
  return { exhibits: [exhibit], subject, shots, follow: (_world, _still, see) => see.fill(true) };
}

/** A followed pair: first its bridges, then, farther along the contact, its hit. */
function displayPair(tier: QualityTier): Display {
  const bridges = ofAny(createBridging(tier, viewOfPair), 'pair');
  const hit = ofAny(createSecretion(tier, viewPairHit), 'pair');
  const shot = new MovingShot(bridges.subject, hit.subject);
  return {
    exhibits: [bridges, hit],
    subject: shot,
    shots: { ...bridges.shots, gap: shot, pair: shot },
    follow(world, still, inSight) {
      const over = world.kind === 'pair' ? overToHit(world, still) : 0;
      shot.move(over);
      inSight[0] = over < 1;
      inSight[1] = over > 0;
    },
  };
}

function displayOf(world: ContactPlaceWorld, tier: QualityTier): Display {
  switch (world.kind) {
    case 'contact':
      return alone(ofAny(createBridging(tier, viewOfContact), 'contact'));
    case 'touch':
      return alone(ofAny(createBridging(tier, viewOfTouch, touchShot), 'touch'));
    case 'pair':
      return displayPair(tier);
    case 'hold':
      return alone(ofAny(createHold(tier), 'hold'));
    case 'idle':
      return alone(ofAny(createIdle(world.scene, tier), 'idle'));
  }
}

function createIdle(scene: IdleScene, tier: QualityTier): Exhibit<IdleWorld> {
  switch (scene) {
    case 'molecule':
      return createMolecule();
    case 'antibody':
      return createComparison(tier);
    case 'blind':
      return createBlind(tier);
    case 'pores':
      return createSecretion(tier, viewIdleHit);
    case 'scale':
      return createScale(tier);
    case 'tCellAlone':
    case 'normalBCell':
    case 'bedside':
    case 'trial':
    case 'mrd':
      throw new RangeError(`The contact place does not show the scene "${scene}".`);
  }
}

export function createContactPlace(
  world: ContactPlaceWorld,
  tier: QualityTier,
  ground: GroundUniforms,
): Place<ContactPlaceWorld> {
  const { exhibits, subject, shots, follow } = displayOf(world, tier);
  const fields = exhibits.map(({ groups }) => createBeadField(groups, ground));
  const inSight = exhibits.map(() => true);
  follow(world, false, inSight);
  fields.forEach(({ mesh }, index) => (mesh.visible = inSight[index] === true));
  return {
    objects: fields.map(({ mesh }) => mesh),
    umPerUnit: NM_TO_UM,
    subject,
    shots,
    inner: null,
    haze: { begins: 3, full: 52 },
    look(now, _idleS, still) {
      follow(now, still, inSight);
    },
    step() {
      // All motion is a function of the moment: nothing moves on by steps.
    },
    update(now, idleS, _alpha, still) {
      for (let index = 0; index < fields.length; index += 1) {
        const field = fields[index] as BeadField;
        field.mesh.visible = inSight[index] === true;
        if (!field.mesh.visible) continue;
        (exhibits[index] as Exhibit<ContactPlaceWorld>).write(field.frames, now, idleS, still);
        field.commit();
      }
    },
    anchors(see) {
      exhibits.forEach((exhibit, index) => inSight[index] && exhibit.anchors(see));
    },
    bodies: () =>
      exhibits.flatMap((exhibit, index) => (inSight[index] && exhibit.bodies?.()) || []),
    confess(layer) {
      exhibits.forEach((exhibit, index) => inSight[index] && exhibit.confess(layer));
    },
    dispose: () => fields.forEach((field) => field.dispose()),
  };
}

export const contactMaker: PlaceMaker<ContactPlaceWorld> = {
  create: createContactPlace,
  shape: (world) => (world.kind === 'idle' ? world.scene : world.kind),
  /** What the dive ends on: one bridging drug and an antibody, to one scale, nothing moved together. */
  rest: () => createIdleWorld('scale', Infinity),
};
