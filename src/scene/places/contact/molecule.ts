/** The exhibit of the drug alone, large and tumbling. */
import { Vector3 } from 'three';
import { engagerNames, layNearEngager } from '../../../cast/engager.ts';
import type { IdleWorld } from '../../../sim/idleWorld.ts';
import { drugGroups } from './drugPoser.ts';
import type { Exhibit } from './exhibit.ts';
import { TumblingDrug } from './tumbling.ts';

/** What is named; the three linkers go by the one in the middle. */
const names = (Object.keys(engagerNames) as (keyof typeof engagerNames)[]).filter(
  (name) => name !== 'linkerCd19' && name !== 'linkerCd3',
);
/** The domains as balls that can be pointed at, nm. */
const domains = ['vlCd19', 'vhCd19', 'vhCd3', 'vlCd3'] as const;
const DOMAIN_RADIUS = 1.9;
/** It tumbles by so much, radians: both grips stay in sight. */
const TUMBLE = 0.4;
const shot = { centre: new Vector3(), halfWidth: 6.6, halfHeight: 4.8 };

export function createMolecule(): Exhibit<IdleWorld> {
  const drug = new TumblingDrug(shot.centre, TUMBLE);
  const places = new Map(names.map((name) => [name, new Vector3()]));
  return {
    groups: drugGroups(1, layNearEngager()),
    subject: shot,
    shots: { molecule: shot },
    write(frames, _world, idleS) {
      drug.write(frames, 0, idleS);
      for (const [name, at] of places) at.copy(drug.poser.find(name));
    },
    anchors(tell) {
      for (const [name, at] of places) tell(name === 'linkerMiddle' ? 'linkers' : name, at);
    },
    bodies: () =>
      domains.flatMap((id) => {
        const at = places.get(id);
        return at ? [{ id, x: at.x, y: at.y, z: at.z, radius: DOMAIN_RADIUS }] : [];
      }),
    confess(layer) {
      layer.moleculeMagnification = 1;
    },
  };
}
