/** The camera by button: everything that dragging does, without dragging. */
import type { ReactNode } from 'react';
import type { CameraCommand } from '../../store/session.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useSession, useSessionStore } from './session.tsx';

const turns: readonly [CameraCommand, IconName, string][] = [
  ['zoomIn', 'plus', 'Zoom in'],
  ['zoomOut', 'minus', 'Zoom out'],
  ['orbitLeft', 'left', 'Turn left'],
  ['orbitRight', 'right', 'Turn right'],
  ['orbitUp', 'up', 'Turn up'],
  ['orbitDown', 'down', 'Turn down'],
  ['reset', 'home', 'Put the view back'],
];

const moves: readonly [CameraCommand, IconName, string][] = [
  ['panLeft', 'left', 'Move left'],
  ['panRight', 'right', 'Move right'],
  ['panUp', 'up', 'Move up'],
  ['panDown', 'down', 'Move down'],
];

function Buttons({ list }: { list: typeof turns }): ReactNode {
  const { commands } = useSession();
  return list.map(([command, icon, name]) => (
    <button
      key={command}
      type="button"
      className="icon small"
      title={name}
      onClick={() => commands.camera(command)}
    >
      <Icon name={icon} />
      <span className="visually-hidden">{name}</span>
    </button>
  ));
}

export function CameraPad(): ReactNode {
  const scene = useSessionStore(
    (session) => session.view,
    (state) => state.scene,
  );
  if (scene === 'unavailable') return null;
  return (
    <details className="camera">
      <summary>View</summary>
      <div role="group" aria-label="Turn and zoom" className="camera-buttons">
        <Buttons list={turns} />
      </div>
      <div role="group" aria-label="Move" className="camera-buttons">
        <Buttons list={moves} />
      </div>
    </details>
  );
}
