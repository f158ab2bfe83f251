/** English: the language the lesson is written in. */
import type { steps } from '../../lesson.ts';
import type { Words } from '../words.ts';
import { gripsWords } from './grips.ts';

export const english = {
  modules: {
    cast: 'Meet the cast',
    molecule: 'One small molecule',
    grips: 'Two grips',
    bridge: 'The bridge',
    hit: 'The lethal hit',
    serial: 'Serial lysis',
    infusion: 'Keeping it there',
    cytokine: 'Cytokine release',
    failure: 'When it fails',
    evidence: 'What was measured in people',
  },
  steps: { ...gripsWords },
  things: {
    tCell: 'T cell',
    blast: 'Leukaemic blast',
    cd3: 'T-cell receptor with CD3',
    cd19: 'CD19',
    freeDrug: 'Free drug',
    boundDrug: 'Drug, bound',
  },
  notices: {
    unknownMode: 'There is no way in called “{what}”, so you are in the lesson.',
    unknownStep: 'There is no step called “{what}”, so the lesson starts here.',
    unknownOption: 'The address names “{what}”, which means nothing here; it was left out.',
    badValue: 'The address says “{what}”, which cannot be used ({range}); the usual value stands.',
    storageBroken: 'What was kept on this device could not be read. It was set aside, not deleted.',
    storageNewer:
      'What was kept on this device comes from a newer version. It was set aside, not deleted.',
    storageUnavailable:
      'This browser keeps nothing for this page, so progress ends with the visit.',
    noWebGL: 'This browser draws no 3D here. The lesson goes on with a picture, words and numbers.',
    contextLost: 'The picture was lost. It returns by itself; the model and your place are kept.',
  },
} as const satisfies Words<(typeof steps)[number]>;
