/** Where the named things of a pair are, and which of them are worth naming at the moment. */
import { Vector3, type PerspectiveCamera } from 'three';
import type { Conjugate } from './conjugate.ts';
import { ReceptorAnchor, seenTowards } from './receptorAnchor.ts';

type See = (id: string, at: Vector3) => boolean;

/** Where on its cell each label points, as the camera sees it: right, up, towards the eye. */
const towards = {
  tCell: new Vector3(-0.5, 0.82, 0.25).normalize(),
  blast: new Vector3(0.62, 0.76, 0.2).normalize(),
  cd3: new Vector3(-0.72, -0.6, 0.35).normalize(),
  cd19: new Vector3(0.66, -0.66, 0.36).normalize(),
  calcium: new Vector3(-0.7, -0.35, 0.6).normalize(),
  caspases: new Vector3(-0.45, -0.7, 0.55).normalize(),
} as const;
/** What must have come so far to be named. */
const LIT = 0.25;
const GATHERED = 0.5;
const BLEBBING = 0.3;
const BREAKING = 0.5;

const point = new Vector3();

export class ConjugateAnchors {
  private readonly receptors = {
    cd19: new ReceptorAnchor(towards.cd19),
    cd3: new ReceptorAnchor(towards.cd3),
  };

  /** `large`: the pair fills the picture, and there is room to name its receptors. */
  constructor(private readonly large: boolean) {}

  tell(pair: Conjugate, see: See, camera: PerspectiveCamera): void {
    const { pose, faces, drugs, coats, tCell, blast } = pair;
    onCell('tCell', tCell, see, camera);
    onCell('blast', blast, see, camera);
    if (pose.calciumReach === 0 && this.large) {
      see('cd3', this.receptors.cd3.find(coats.cd3.surface, coats.cd3.sites, camera));
      see('cd19', this.receptors.cd19.find(coats.cd19.surface, coats.cd19.sites, camera));
    }
    if (pose.calciumReach === 0) {
      if (drugs.bridgeShown) see('boundDrug', drugs.bridge);
    } else {
      const polarises = pose.leaving === 0 && pose.docked < 1;
      if (pose.calcium > LIT && polarises) onCell('calcium', tCell, see, camera);
      // Once the blast dies, the eye is to be on the blast.
      if (pose.caspaseReach === 0) see('centrosome', pair.centrosome);
      if (pose.granulesGathered > GATHERED) {
        point.copy(pair.centrosome).addScaledVector(faces.along, -0.24 * tCell.radiusUm);
        see('lyticGranules', point);
      }
    }
    if (drugs.brightness > LIT && pose.held > LIT) {
      point.copy(faces.tCell).lerp(faces.blast, 0.5);
      see('contactSpot', point.addScaledVector(faces.along, 0.5 * faces.radiusUm));
    }
    const working = pose.caspaseReach > LIT && pose.death < BREAKING;
    if (working) onCell('caspases', blast, see, camera);
    if (pose.death > BREAKING) tellNucleus(pair, see);
    if (pose.death > BLEBBING) tellBleb(pair, see, camera);
  }
}

function onCell(
  id: keyof typeof towards,
  { x, y, z, radiusUm }: Conjugate['tCell'],
  see: See,
  camera: PerspectiveCamera,
): void {
  const aim = seenTowards(towards[id], camera);
  see(id, point.set(x, y, z).addScaledVector(aim, radiusUm));
}

function tellNucleus({ blast }: Conjugate, see: See): void {
  const [nucleus] = blast.nuclei;
  if (nucleus) see('nucleus', point.set(nucleus.x, nucleus.y, nucleus.z));
}

/** The bleb that is nearest to the eye. */
function tellBleb({ blast }: Conjugate, see: See, camera: PerspectiveCamera): void {
  let nearest = Infinity;
  for (let part = 1; part < blast.membranes.length; part += 1) {
    const bleb = blast.membranes[part];
    if (!bleb || bleb.presence === 0) continue;
    const { x, y, z } = camera.position;
    const away = (bleb.x - x) ** 2 + (bleb.y - y) ** 2 + (bleb.z - z) ** 2;
    if (away >= nearest) continue;
    nearest = away;
    point.set(bleb.x, bleb.y, bleb.z);
  }
  if (nearest < Infinity) see('bleb', point);
}
