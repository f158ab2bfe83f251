/** The few signs of the transport and the camera, drawn in the colour of their text. */
import type { ReactNode } from 'react';

const paths = {
  play: 'M7 4v16l13-8z',
  pause: 'M6 4h4v16H6zM14 4h4v16h-4z',
  stepBack: 'M5 4h2.5v16H5zM20 4v16L8.5 12z',
  stepForward: 'M16.5 4H19v16h-2.5zM4 4v16l11.5-8z',
  /** Back by a moment: a double arrow, as on a tape. */
  again: 'M12 5v14l-8.5-7zM20.5 5v14L12 12z',
  replay: 'M12 5a7 7 0 1 1-6.6 4.7l2 .7A5 5 0 1 0 12 7v3L7 6l5-4z',
  left: 'M15 4l-8 8 8 8z',
  right: 'M9 4l8 8-8 8z',
  up: 'M4 15l8-8 8 8z',
  down: 'M4 9l8 8 8-8z',
  plus: 'M10.5 4h3v6.5H20v3h-6.5V20h-3v-6.5H4v-3h6.5z',
  minus: 'M4 10.5h16v3H4z',
  home: 'M12 3l9 8h-3v9h-4v-6h-4v6H6v-9H3z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="sign" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={paths[name]} fill="currentColor" />
    </svg>
  );
}
