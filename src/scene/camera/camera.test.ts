import type { CameraCommand } from '../../lesson/cameraCommand.ts';
import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import type { Insets } from '../../store/session.ts';
import { bothCells, cellObstacles } from '../places/cell/layout.ts';
import type { Shot } from '../places/place.ts';
import { CameraRig, createView } from './cameraRig.ts';
import { fittingScale } from './framing.ts';
import { Orbit } from './orbit.ts';

interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

const screens: readonly Screen[] = [
  {
    name: 'laptop with a panel',
    width: 1280,
    height: 720,
    insets: { top: 56, right: 400, bottom: 84, left: 0 },
  },
  { name: 'hall', width: 1920, height: 1080, insets: { top: 0, right: 0, bottom: 140, left: 0 } },
  {
    name: 'phone, lower half covered',
    width: 390,
    height: 844,
    insets: { top: 48, right: 0, bottom: 446, left: 0 },
  },
  {
    name: 'phone on its side',
    width: 844,
    height: 390,
    insets: { top: 0, right: 380, bottom: 40, left: 0 },
  },
];

function rigFor(
  { width, height, insets }: Screen,
  orbit = new Orbit(),
  shot: Shot = bothCells,
): CameraRig {
  const rig = new CameraRig(orbit, cellObstacles, bothCells.halfWidth);
  rig.resize(width, height, insets);
  const view = createView();
  view.target.copy(shot.centre);
  view.unitsPerPixel = fittingScale(width, height, insets, shot);
  rig.place(view);
  return rig;
}

describe.each(screens)('on a $name', (screen) => {
  const { width, height, insets } = screen;

  test('both cells lie whole in the free area, and fill it', () => {
    const { camera } = rigFor(screen);
    const at = new Vector3();
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { x, y, z, radius } of cellObstacles) {
      for (let turn = 0; turn < 64; turn += 1) {
        for (let tilt = 1; tilt < 16; tilt += 1) {
          const ring = Math.sin((tilt / 16) * Math.PI);
          const angle = (turn / 64) * 2 * Math.PI;
          at.set(Math.cos(angle) * ring, Math.cos((tilt / 16) * Math.PI), Math.sin(angle) * ring);
          at.multiplyScalar(radius)
            .add(new Vector3(x, y, z))
            .project(camera);
          left = Math.min(left, ((at.x + 1) / 2) * width);
          right = Math.max(right, ((at.x + 1) / 2) * width);
          top = Math.min(top, ((1 - at.y) / 2) * height);
          bottom = Math.max(bottom, ((1 - at.y) / 2) * height);
        }
      }
    }
    expect(left).toBeGreaterThan(insets.left);
    expect(right).toBeLessThan(width - insets.right);
    expect(top).toBeGreaterThan(insets.top);
    expect(bottom).toBeLessThan(height - insets.bottom);
    const freeWidth = width - insets.left - insets.right;
    const freeHeight = height - insets.top - insets.bottom;
    expect(Math.max((right - left) / freeWidth, (bottom - top) / freeHeight)).toBeGreaterThan(0.8);
  });

  test('the scale is true at the depth of the subject', () => {
    const rig = rigFor(screen);
    const left = new Vector3(-1, 0, 0).project(rig.camera);
    const right = new Vector3(1, 0, 0).project(rig.camera);
    const pixels = ((right.x - left.x) / 2) * width;
    expect(2 / pixels).toBeCloseTo(rig.unitsPerPixel, 6);
  });
});

describe('orbit', () => {
  const commands: readonly CameraCommand[] = [
    'orbitLeft',
    'orbitRight',
    'orbitUp',
    'orbitDown',
    'zoomIn',
    'zoomOut',
    'panLeft',
    'panRight',
    'panUp',
    'panDown',
  ];

  test('eases to where it is asked to be, then rests', () => {
    const orbit = new Orbit();
    orbit.command('orbitRight');
    expect(orbit.moving).toBe(true);
    orbit.advance(1 / 60, false);
    expect(orbit.pose.azimuth).toBeGreaterThan(0);
    expect(orbit.pose.azimuth).toBeLessThan(orbit.goal.azimuth / 4);
    for (let frame = 0; frame < 150; frame += 1) orbit.advance(1 / 60, false);
    expect(orbit.pose).toEqual(orbit.goal);
    expect(orbit.moving).toBe(false);
  });

  test('cuts under reduced motion', () => {
    const orbit = new Orbit();
    orbit.command('zoomIn');
    orbit.advance(0, true);
    expect(orbit.pose).toEqual(orbit.goal);
  });

  test('reset leads back from anywhere, the short way round', () => {
    const orbit = new Orbit();
    for (let press = 0; press < 40; press += 1) orbit.command('orbitRight');
    orbit.command('panUp');
    orbit.command('zoomIn');
    orbit.advance(0, true);
    orbit.command('reset');
    expect(Math.abs(orbit.pose.azimuth)).toBeLessThanOrEqual(Math.PI);
    orbit.advance(0, true);
    expect(orbit.pose).toEqual(new Orbit().pose);
  });

  test.each(commands)(
    '%s, however often, keeps the subject in view and the camera out of cells',
    (command) => {
      for (const other of commands) {
        const orbit = new Orbit();
        for (let press = 0; press < 60; press += 1) {
          orbit.command(command);
          if (press % 3 === 0) orbit.command(other);
        }
        orbit.advance(0, true);
        const { camera, target } = rigFor(screens[0] as Screen, orbit);
        for (const { x, y, z, radius } of cellObstacles) {
          expect(camera.position.distanceTo(new Vector3(x, y, z))).toBeGreaterThan(radius + 1);
        }
        // The middle of the free area shows a cell: the line of sight meets it.
        const sight = target.clone().sub(camera.position).normalize();
        const shown = cellObstacles.some(({ x, y, z, radius }) => {
          const middle = new Vector3(x, y, z).sub(camera.position);
          return middle.addScaledVector(sight, -middle.dot(sight)).length() < radius * 1.001;
        });
        expect(shown).toBe(true);
      }
    },
  );
});
