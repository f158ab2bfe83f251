/** Colour arithmetic for the tests of the palette: contrast, colour distance, and how colours look to
 * people who lack one of the two long-wave cones. */

export type Rgb = readonly [red: number, green: number, blue: number];

function channel(hex: string, at: number): number {
  return Number.parseInt(hex.slice(at, at + 2), 16) / 255;
}

/** The sRGB transfer function (IEC 61966-2-1). */
function linear(encoded: number): number {
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}

/** `#rrggbb` or `#rrggbbaa`, the latter laid over `ground`; light-linear, 0 to 1. */
export function linearRgb(hex: string, ground?: string): Rgb {
  const opacity = hex.length > 7 ? channel(hex, 7) : 1;
  const under = (at: number) => (ground === undefined ? 0 : channel(ground, at));
  // Browsers mix in encoded values, not in light.
  const mixed = (at: number) => channel(hex, at) * opacity + under(at) * (1 - opacity);
  return [linear(mixed(1)), linear(mixed(3)), linear(mixed(5))];
}

/** WCAG 2.2, "contrast ratio". */
export function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, bl]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Machado, Oliveira & Fernandes 2009, IEEE Trans Vis Comput Graph 15:1291,
 * doi 10.1109/TVCG.2009.113: severity 1.0, on light-linear values. */
export const vision = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Record<string, Matrix>;

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  const row = ([a, b, c]: Rgb) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function shown(value: number): number {
  return Math.min(1, Math.max(0, value));
}

export function seenWith(kind: keyof typeof vision, colour: Rgb): Rgb {
  const [r, g, b] = times(vision[kind], colour);
  return [shown(r), shown(g), shown(b)];
}

export type Lab = readonly [lightness: number, a: number, b: number];

/** A cube root that runs straight near black, as CIE 1976 has it. */
function cubeRoot(t: number): number {
  return t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
}

/** CIE 1976 L*a*b* of a light-linear sRGB colour, white point D65. */
export function lab(colour: Rgb): Lab {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    colour,
  );
  const [fx, fy, fz] = [cubeRoot(x / 0.95047), cubeRoot(y), cubeRoot(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const radians = Math.PI / 180;
const turned = (degrees: number) => ((degrees % 360) + 360) % 360;

function damped(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

/** CIEDE2000, as implemented by Sharma, Wu & Dalal 2005, Color Res Appl 30:21,
 * doi 10.1002/col.20070. About 1 can just be told apart side by side. */
export function deltaE2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const chromaMean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1 + 0.5 * (1 - damped(chromaMean));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const hue = (a: number, b: number) =>
    a === 0 && b === 0 ? 0 : turned(Math.atan2(b, a * stretch) / radians);
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const grey = c1 * c2 === 0;
  let hueStep = grey ? 0 : h2 - h1;
  if (hueStep > 180) hueStep -= 360;
  else if (hueStep < -180) hueStep += 360;
  let hueMean = h1 + h2;
  if (!grey) {
    if (Math.abs(h1 - h2) > 180) hueMean += hueMean < 360 ? 360 : -360;
    hueMean /= 2;
  }
  const [lMean, cMean] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((hueStep / 2) * radians);
  const t =
    1 -
    0.17 * Math.cos((hueMean - 30) * radians) +
    0.24 * Math.cos(2 * hueMean * radians) +
    0.32 * Math.cos((3 * hueMean + 6) * radians) -
    0.2 * Math.cos((4 * hueMean - 63) * radians);
  const sl = 1 + (0.015 * (lMean - 50) ** 2) / Math.sqrt(20 + (lMean - 50) ** 2);
  const sc = 1 + 0.045 * cMean;
  const sh = 1 + 0.015 * cMean * t;
  const turn = 30 * Math.exp(-(((hueMean - 275) / 25) ** 2));
  const rt = -Math.sin(2 * turn * radians) * 2 * damped(cMean);
  const [lTerm, cTerm, hTerm] = [(l2 - l1) / sl, (c2 - c1) / sc, dH / sh];
  return Math.sqrt(lTerm ** 2 + cTerm ** 2 + hTerm ** 2 + rt * cTerm * hTerm);
}

/** How far apart two token colours look to someone. */
export function distance(kind: keyof typeof vision, one: string, other: string): number {
  return deltaE2000(lab(seenWith(kind, linearRgb(one))), lab(seenWith(kind, linearRgb(other))));
}
