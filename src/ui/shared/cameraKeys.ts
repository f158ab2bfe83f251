/** The camera by key: arrows turn, with Shift they move; plus and minus zoom; 0 puts it back. */
import type { CameraCommand } from '../../lesson/cameraCommand.ts';
import type { KeyboardEvent } from 'react';

const keys: Readonly<Record<string, CameraCommand>> = {
  ArrowLeft: 'orbitLeft',
  ArrowRight: 'orbitRight',
  ArrowUp: 'orbitUp',
  ArrowDown: 'orbitDown',
  'Shift+ArrowLeft': 'panLeft',
  'Shift+ArrowRight': 'panRight',
  'Shift+ArrowUp': 'panUp',
  'Shift+ArrowDown': 'panDown',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'reset',
};

/** Takes a key for the camera; every other key goes where it would have gone. */
export function steerByKey(event: KeyboardEvent, steer: (command: CameraCommand) => void): void {
  const shifted = event.shiftKey && event.key.startsWith('Arrow') ? 'Shift+' : '';
  const command = keys[shifted + event.key];
  if (command === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  steer(command);
}
