import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { createIdleWorld, type IdleScene } from '../../sim/idleWorld.ts';
import { createPairWorld, pairWorldDefaults } from '../../sim/pairWorld.ts';
import { createTouchWorld, touchWorldDefaults } from '../../sim/touchWorld.ts';
import { createLabelLayer } from '../../store/labelLayer.ts';
import { createGroundUniforms } from '../ground.ts';
import { Orbit } from '../camera/orbit.ts';
import { Places } from '../places.ts';
import { qualityTiers } from '../quality.ts';
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

test('the cell place has a shape of its own for every world of cells', async () => {
  const { rest } = await placeRegistry.cell.load();
  const worlds = [
    rest?.(),
    createPairWorld(pairWorldDefaults, 3),
    createPairWorld({ ...pairWorldDefaults, beside: 'failing' }, 3),
    createTouchWorld(touchWorldDefaults, 1),
    createIdleWorld('tCellAlone', 1),
    createIdleWorld('normalBCell', 1),
  ].filter((world) => world !== undefined);
  const shapes = new Set<string>();
  for (const world of worlds) {
    const maker = await placeRegistry.cell.load(world.kind);
    shapes.add(maker.shape(world));
    const place = maker.create(world, qualityTiers.low, createGroundUniforms(), null);
    place.update(world, 0, 0, true, new Vector3(0, 0, 34));
    const layer = createLabelLayer();
    place.confess?.(layer);
    expect(layer.moleculeMagnification).toBeGreaterThan(1);
    place.dispose();
  }
  expect(shapes.size).toBe(6);
});
