/** The check of module 5 in English. */
import { together } from '../../../checks/asked.ts';
import type { ItemsWords } from '../../../checks/itemWords.ts';
import { hitItems } from '../../../checks/hit.ts';

const words = {
  'hit.noGranzyme': {
    ask: 'Perforin works, but the T cell has no granzyme. What becomes of the target?',
    options: {
      bursts: {
        text: 'It bursts, for its membrane is full of holes',
        why: 'The doors are short-lived: repair was complete by {poreResealEndS}.',
      },
      apoptosis: {
        text: 'It takes itself apart, only somewhat later',
        why: 'Apoptosis was switched on by granzymes. Without them nothing switches it on.',
      },
      lives: {
        text: 'It lives, and the contact lasts longer',
        why: 'The doors close again, and nothing that kills came through. A failed contact lasts about {failedContactDurationMin}, one that kills {calciumToDetachMin}.',
      },
      tCellDies: {
        text: 'It lives, and the T cell dies in its place',
        why: 'The T cell came out of every contact unharmed.',
      },
    },
    explain: 'Granzyme kills, perforin lets it in. One without the other does not kill.',
    misconception: 'Perforin bursts the cell.',
  },
  'hit.sequence': {
    ask: 'Put the lethal hit in order.',
    sequence: {
      granules: {
        text: 'Granules fuse with the membrane of the T cell',
        why: 'Only this sets perforin and granzymes free, into the gap.',
      },
      pores: {
        text: 'Perforin opens short-lived pores',
        why: 'It inserts into the facing membrane and closes into rings. Repair starts at {poreResealStartS}.',
      },
      granzyme: {
        text: 'Granzyme B gets into the target',
        why: 'It needs perforin first. Whether it enters by the plasma membrane or from an endosome is still debated.',
      },
      caspases: {
        text: 'Caspases are switched on, and the target rounds up',
        why: 'Granzyme cuts Bid within {bidCleavageMaxMin}; then the cell takes itself apart.',
      },
      letsGo: {
        text: 'The T cell lets go',
        why: 'It leaves the dying target about {calciumToDetachMin} after its calcium wave.',
      },
    },
    explain:
      'Each part needs the one before it: release, doors, entry, apoptosis, release of the T cell.',
    misconception: 'Perforin kills, and granzyme cleans up after it.',
  },
  'hit.repair': {
    ask: 'How long after the pores open is their repair complete?',
    quantity: 'Time from opening to full repair',
    tooLow: 'Longer. In the scene granzyme B still drifted through for some time.',
    right: 'You saw the doors close at about that time.',
    tooHigh: 'Sooner. You saw the doors close while granzyme B was still drifting past them.',
    explain:
      'Repair starts at {poreResealStartS} and is complete by {poreResealEndS}: pores are short-lived doors, not explosions.',
    misconception: 'A perforin pore stays open until the cell is dead.',
  },
  'hit.death': {
    ask: 'What belongs to the way in which the target dies?',
    options: {
      bursts: {
        text: 'It bursts and spills what is in it',
        why: 'It did not spill: the blebs stayed closed by membrane.',
      },
      rounds: {
        text: 'It rounds up within minutes',
        why: 'You saw it lose its shape soon after caspases spread: in this model after {poreToRoundingMeanMin} on average.',
      },
      caspases: {
        text: 'Caspases spread through it',
        why: 'Granzymes switch them on. Bid is cut within {bidCleavageMaxMin}.',
      },
      nucleus: {
        text: 'Its nucleus breaks up',
        why: 'The nucleus came apart while the cell blebbed.',
      },
      complement: {
        text: 'Complement is deposited on it',
        why: 'Complement has no part in this: the drug has no Fc.',
      },
    },
    explain: 'This is apoptosis: the cell takes itself apart, contained by its membrane.',
    misconception: 'A killed cell bursts.',
  },
  'hit.killer': {
    ask: 'A T cell has killed a blast. What becomes of the T cell?',
    options: {
      dies: {
        text: 'It dies with its target: perforin works both ways',
        why: 'It was unharmed. Perforin opened the membrane of the target only.',
      },
      empty: {
        text: 'It lives, but has no granules left',
        why: 'In this model a hit takes only some of its granules.',
      },
      stays: {
        text: 'It stays bound to what is left of the blast',
        why: 'It let go of the dying cell. The contact that lasted long was the one that had failed.',
      },
      goesOn: {
        text: 'It lets go, unharmed, with granules left',
        why: 'It let go about {calciumToDetachMin} after its calcium wave and moved on.',
      },
    },
    explain: 'The killer survives and keeps granules, so it can kill again.',
    misconception: 'The T cell dies after one kill.',
  },
} as const satisfies ItemsWords<(typeof hitItems)[number]>;

export const hitCheck = together(hitItems, words);
