/** The camera by button: everything that dragging does, without dragging. */
import type { CameraCommand } from '../../lesson/cameraCommand.ts';
import type { ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useSession, useSessionStore } from './session.tsx';

const words = interfaceWords.scene;

const turns: readonly [CameraCommand, IconName][] = [
  ['zoomIn', 'plus'],
  ['zoomOut', 'minus'],
  ['orbitLeft', 'left'],
  ['orbitRight', 'right'],
  ['orbitUp', 'up'],
  ['orbitDown', 'down'],
  ['reset', 'home'],
];

const moves: readonly [CameraCommand, IconName][] = [
  ['panLeft', 'left'],
  ['panRight', 'right'],
  ['panUp', 'up'],
  ['panDown', 'down'],
];

function Buttons({ list }: { list: typeof turns }): ReactNode {
  const { commands } = useSession();
  return list.map(([command, icon]) => (
    <button
      key={command}
      type="button"
      className="icon small"
      title={words.acts[command]}
      onClick={() => commands.camera(command)}
    >
      <Icon name={icon} />
      <span className="visually-hidden">{words.acts[command]}</span>
    </button>
  ));
}

/** `children` stand under the buttons. */
export function CameraPad({ children }: { children?: ReactNode }): ReactNode {
  const scene = useSessionStore(
    (session) => session.view,
    (state) => state.scene,
  );
  if (scene === 'unavailable') return null;
  return (
    <details className="camera">
      <summary>{words.view}</summary>
      <div role="group" aria-label={words.turn} className="camera-buttons">
        <Buttons list={turns} />
      </div>
      <div role="group" aria-label={words.move} className="camera-buttons">
        <Buttons list={moves} />
      </div>
      {children}
    </details>
  );
}
