/** Every colour, size and duration of the product: the only file where a colour is written. */

export type Ground = 'dark' | 'light';

/** What the scene is painted with. Blue is the T cell, orange the blast; each arm of the drug is
 * a shade lighter than what it grips, so that the molecule explains itself. */
export interface SceneColours {
  readonly backdropCentre: string;
  readonly backdropCorner: string;
  readonly depthFade: string;
  readonly tCell: string;
  readonly blast: string;
  readonly armCd3: string;
  readonly armCd19: string;
  readonly linker: string;
  readonly perforin: string;
  readonly granzyme: string;
  readonly dying: string;
  /** The bridges of a contact seen from afar, calcium in a T cell, caspases at work in a blast. */
  readonly bridgeGlow: string;
  readonly calcium: string;
  readonly caspase: string;
  readonly myeloid: string;
  readonly endothelium: string;
  /** Red cells only fill the blood: near the ground, so that they take no part. */
  readonly redCell: string;
  readonly lipidTail: string;
  readonly ink: string;
  /** Lipid heads: the cell's colour on its way to the ground, so that receptors stand out. */
  readonly lipidTCell: string;
  readonly lipidBlast: string;
  /** The six cytokines, violet to rose; each has a shape of its own as well. */
  readonly il2: string;
  readonly il4: string;
  readonly il6: string;
  readonly il10: string;
  readonly ifnGamma: string;
  readonly tnfAlpha: string;
}

/** What words and controls are painted with. All pairs of text and surface reach WCAG AA. */
export interface InterfaceColours {
  readonly surface: string;
  readonly plate: string;
  readonly edge: string;
  readonly text: string;
  readonly textQuiet: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly textTCell: string;
  readonly textBlast: string;
  readonly textIl2: string;
  readonly textIl4: string;
  readonly textIl6: string;
  readonly textIl10: string;
  readonly textIfnGamma: string;
  readonly textTnfAlpha: string;
  readonly focus: string;
}

export const sceneColours: Record<Ground, SceneColours> = {
  dark: {
    backdropCentre: '#1a2a4a',
    backdropCorner: '#070b16',
    depthFade: '#101a30',
    tCell: '#58aef0',
    blast: '#f59a5a',
    armCd3: '#a9cdf5',
    armCd19: '#f9c3a0',
    linker: '#9aa7b8',
    perforin: '#2cbda6',
    granzyme: '#ffd84a',
    dying: '#8d8680',
    bridgeGlow: '#fff6dc',
    calcium: '#8df0ff',
    caspase: '#a02352',
    myeloid: '#b9bf74',
    endothelium: '#c77b8a',
    redCell: '#8a3f49',
    lipidTail: '#c9b684',
    ink: '#05080f',
    lipidTCell: '#3677ad',
    lipidBlast: '#a8653a',
    il2: '#8f8af5',
    il4: '#b9a5ff',
    il6: '#d672e8',
    il10: '#a06bd8',
    ifnGamma: '#f07fc4',
    tnfAlpha: '#f2587f',
  },
  light: {
    backdropCentre: '#f7f4ec',
    backdropCorner: '#dfe6ec',
    depthFade: '#e9ebe9',
    tCell: '#1f78b4',
    blast: '#d9662b',
    armCd3: '#7fa8d6',
    armCd19: '#e8977a',
    linker: '#6d7884',
    perforin: '#0a805d',
    granzyme: '#d0a800',
    dying: '#8b857f',
    bridgeGlow: '#fffdf2',
    calcium: '#3ec9e6',
    caspase: '#8f1d4a',
    myeloid: '#7c8232',
    endothelium: '#a14a5e',
    redCell: '#c98d8f',
    lipidTail: '#e8dcc0',
    ink: '#1b2430',
    lipidTCell: '#afc3d8',
    lipidBlast: '#e2bfb2',
    il2: '#5a52c7',
    il4: '#8a73d6',
    il6: '#a838bd',
    il10: '#71379f',
    ifnGamma: '#c93f96',
    tnfAlpha: '#c21f4f',
  },
};

export const interfaceColours: Record<Ground, InterfaceColours> = {
  dark: {
    surface: '#0b1120',
    plate: '#0b1120e0',
    edge: '#667896',
    text: '#eef3fa',
    textQuiet: '#b3c0d3',
    accent: '#7cc0ff',
    onAccent: '#06121f',
    textTCell: '#7cc0ff',
    textBlast: '#f9ab74',
    textIl2: '#a9a5ff',
    textIl4: '#c4b4ff',
    textIl6: '#e08cf0',
    textIl10: '#c095ee',
    textIfnGamma: '#f594d0',
    textTnfAlpha: '#fb85a3',
    focus: '#ffffff',
  },
  light: {
    surface: '#fbfaf6',
    plate: '#fbfaf6e6',
    edge: '#76818f',
    text: '#141d29',
    textQuiet: '#47535f',
    accent: '#14598a',
    onAccent: '#ffffff',
    textTCell: '#14598a',
    textBlast: '#9c3f0e',
    textIl2: '#4a42b0',
    textIl4: '#6a50bb',
    textIl6: '#8c2a9e',
    textIl10: '#5f2b8a',
    textIfnGamma: '#a32d78',
    textTnfAlpha: '#a61a43',
    focus: '#0b1120',
  },
};
