/** English: the language the lesson is written in. What is said everywhere; each module's words come
 * in a file of their own (`shelf.ts`). */
import type { Words } from '../words.ts';

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
  readings: {
    timeS: 'time in the model',
    touches: 'touches',
    adhesions: 'touches that held',
    tCells: 'T cells',
    blastsAlive: 'blasts alive',
    blastsAliveMeanField: 'blasts alive, mean field',
    kills: 'blasts killed',
    boundCd19: 'on the blast (CD19)',
    boundCd3: 'on the T cell (CD3)',
    capturedCd19: 'caught by the blast',
    capturedCd3: 'caught by the T cell',
    lawMeanCd19: 'mean of many runs, blast',
    lawMeanCd3: 'mean of many runs, T cell',
    occupancyCd19: 'share of CD19 taken',
    occupancyCd3: 'share of CD3 taken',
    stopwatchCd19S: 'held on CD19',
    stopwatchCd3S: 'held on CD3',
    holdsCd19: 'grips on CD19',
    holdsCd3: 'grips on CD3',
    meanHoldCd19S: 'mean grip on CD19',
    meanHoldCd3S: 'mean grip on CD3',
    lawHoldCd19S: 'expected grip on CD19',
    lawHoldCd3S: 'expected grip on CD3',
  },
  things: {
    tCell: { name: 'T cell', what: 'A lymphocyte that can kill other cells. It carries CD3.' },
    blast: {
      name: 'Leukaemic blast',
      what: 'A B-lineage leukaemia cell. It carries CD19, as normal B cells do.',
    },
    cd3: {
      name: 'T-cell receptor with CD3',
      what: 'CD3 is the signalling module of the T-cell receptor.',
    },
    cd19: { name: 'CD19', what: 'A surface protein that marks B-lineage cells.' },
    freeDrug: { name: 'Free drug', what: 'A molecule of blinatumomab that holds nothing now.' },
    boundDrug: { name: 'Drug, bound', what: 'A molecule of blinatumomab held by a receptor.' },
    vlCd19: { name: 'VL for CD19', what: 'The light-chain domain of the grip for CD19.' },
    vhCd19: { name: 'VH for CD19', what: 'The heavy-chain domain of the grip for CD19.' },
    vhCd3: { name: 'VH for CD3', what: 'The heavy-chain domain of the grip for CD3.' },
    vlCd3: { name: 'VL for CD3', what: 'The light-chain domain of the grip for CD3.' },
    linkers: { name: 'Linkers', what: 'Short bendable stretches of the chain between domains.' },
    hisTail: { name: 'Tail', what: 'Six histidines at the end of the chain.' },
  },
  notices: {
    unknownMode: 'There is no way in called “{what}”, so this is the first page.',
    unknownStep: 'There is no step called “{what}”, so the lesson starts here.',
    unknownExhibit: 'The gallery shows nothing called “{what}”, so you see all the molecules.',
    unknownOption: 'The address names “{what}”, which means nothing here; it was left out.',
    badValue: 'The address says “{what}”, which cannot be used ({range}); the usual value stands.',
    storageBroken: 'What was kept on this device could not be read. It was set aside, not deleted.',
    storageNewer:
      'What was kept on this device comes from a newer version. It was set aside, not deleted.',
    storageUnavailable:
      'This browser keeps nothing for this page, so progress ends with the visit.',
    noWebGL: 'This browser draws no 3D here. The lesson goes on with a picture, words and numbers.',
    partMissing:
      'A part of the lesson could not be fetched. Your place is kept: go back and on to try again.',
    contextLost: 'The picture was lost. It returns by itself; the model and your place are kept.',
  },
} as const satisfies Words;
