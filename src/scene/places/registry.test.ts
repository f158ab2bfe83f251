import { describe, expect, test } from 'vitest';
import { createIdleWorld, type IdleScene } from '../../sim/idleWorld.ts';
import { createTouchWorld, touchWorldDefaults } from '../../sim/touchWorld.ts';
import { createGroundUniforms } from '../ground.ts';
import { Orbit } from '../camera/orbit.ts';
import { Places } from '../places.ts';
import { placeRegistry } from './registry.ts';

const unheard = { onLoaded: () => {}, onFault: () => {} };
const places = new Places(placeRegistry, new Orbit(), createGroundUniforms(), unheard);

describe('where a world is at home', () => {
  test.each<[IdleScene, string]>([
    ['tCellAlone', 'cell'],
    ['normalBCell', 'cell'],
    ['molecule', 'contact'],
    ['antibody', 'contact'],
    ['blind', 'contact'],
    ['pores', 'contact'],
    ['scale', 'contact'],
    ['bedside', 'blood'],
    ['trial', 'blood'],
    ['mrd', 'blood'],
  ])('the idle scene “%s” is shown in the %s place', (scene, place) => {
    expect(places.home(createIdleWorld(scene, 1))).toBe(place);
  });

  test('what is seen at two scales is met in the outer one first', () => {
    expect(places.home(createTouchWorld(touchWorldDefaults, 1))).toBe('cell');
  });
});
