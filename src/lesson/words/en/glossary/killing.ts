/** From a touch to a death and on, as the glossary tells of it in English. */
import type { EntryWords } from '../../glossary.ts';

export const killingEntries = {
  touch: {
    name: 'Touch',
    meaning: 'The membranes of two cells meet. Most touches end after moments without holding.',
    forms: ['touches', 'probing'],
  },
  contact: {
    name: 'Contact',
    meaning:
      'A touch that holds. Bridges of drug keep the two membranes together, and it holds by their number.',
    forms: ['contacts', 'adhesion'],
  },
  gap: {
    name: 'Gap',
    meaning:
      'The space between two membranes in a close contact, about {contactGapNm} across. One drug molecule and the two receptors that it holds just span it.',
    forms: ['cleft', 'close contact'],
  },
  synapse: {
    name: 'Cytolytic synapse',
    meaning:
      'An organised contact: bridges gather, tall CD45 is outside, and the granules are aimed at the target.',
    forms: ['synapse', 'immunological synapse', 'lytic synapse'],
  },
  costimulation: {
    name: 'Costimulation',
    meaning:
      'A second signal that a T cell normally needs to become active, besides the one from its receptor. With the drug it can do without.',
    forms: ['costimulatory signal', 'second signal'],
  },
  polarisation: {
    name: 'Polarisation',
    meaning:
      'The T cell turns its inner parts to the contact: centrosome first, granules after it.',
    forms: ['polarised'],
  },
  degranulation: {
    name: 'Degranulation',
    meaning:
      'Granules fuse with the membrane at the contact and let perforin and granzymes out into the gap.',
    forms: ['granule release', 'lethal hit'],
  },
  poreRepair: {
    name: 'Pore repair',
    meaning:
      'The target closes the pores in its membrane. It begins about {poreResealStartS} after they open and is complete at about {poreResealEndS}, so the cell does not burst.',
    forms: ['resealing'],
  },
  apoptosis: {
    name: 'Apoptosis',
    meaning:
      'Death by the cell\u2019s own programme: caspases take it apart from within, and its contents stay enclosed.',
    forms: ['programmed cell death'],
  },
  lysis: {
    name: 'Lysis',
    meaning:
      'The killing of a cell by another cell. With perforin and granzymes the target dies by apoptosis.',
    forms: ['cytolysis', 'lyse', 'redirected lysis'],
  },
  serialLysis: {
    name: 'Serial lysis',
    meaning:
      'One T cell kills again and again: it lets go of a dying target and goes on to the next. In virus-infected mice a T cell was seen to kill {killsPerTCellPerDayLow} to {killsPerTCellPerDayHigh}.',
    forms: ['serial killing', 'serial cytolysis'],
  },
  detachment: {
    name: 'Detachment',
    meaning:
      'A T cell leaves its target once that is dying, about {calciumToDetachMin} after its calcium wave in mouse T cells. From a target that does not die it leaves far later.',
    forms: ['lets go of its target'],
    also: ['letting go', 'release'],
  },
  reload: {
    name: 'Reload time',
    meaning:
      'The pause in this model after a hit before a T cell can hit again. It is a modelling choice, not a measured step.',
    forms: ['refractory time', 'reloading'],
  },
  etRatio: {
    name: 'Effector-to-target ratio',
    meaning:
      'How many killing cells there are for each target cell, such as one T cell to five blasts.',
    forms: ['effector to target', 'E:T'],
  },
  expansion: {
    name: 'T-cell expansion',
    meaning:
      'T cells divide and grow in number. Under the drug, and without costimulation, their count in blood grew on average more than {tCellExpansionFold} within two to three weeks, in one report.',
    forms: ['expansion', 'proliferation', 'expand'],
  },
  margination: {
    name: 'Margination',
    meaning:
      'T cells leave the blood for vessel walls and tissues soon after the infusion starts, and come back within days. They have not died.',
    forms: ['redistribution'],
  },
  crawling: {
    name: 'Crawling at random',
    meaning:
      'How T cells move between other cells: straight for a little, then a turn to anywhere. The drug does not draw them to a blast.',
    forms: ['random walk', 'scanning'],
  },
} as const satisfies Record<string, EntryWords>;
