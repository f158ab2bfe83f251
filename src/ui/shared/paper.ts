/** The colours of paper: light whatever the ground of the page. */
import type { CSSProperties } from 'react';
import { interfaceColours, sceneColours } from '../../design/tokens.ts';

export const paper = {
  '--surface': interfaceColours.light.surface,
  '--plate': interfaceColours.light.plate,
  '--edge': interfaceColours.light.edge,
  '--text': interfaceColours.light.text,
  '--text-quiet': interfaceColours.light.textQuiet,
  '--accent': interfaceColours.light.accent,
  '--on-accent': interfaceColours.light.onAccent,
  '--focus': interfaceColours.light.focus,
  '--scene-backdrop-centre': sceneColours.light.backdropCentre,
  '--scene-backdrop-corner': sceneColours.light.backdropCorner,
} as CSSProperties;
