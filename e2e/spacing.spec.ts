/** Text at twice its size, and text spaced as WCAG 1.4.12 allows a reader to space it: nothing is cut off
 * and nothing scrolls sideways. */
import { clippedText, goTo, smallTargets, tooWide } from './access.ts';
import { expect, test } from './console.ts';
import { open } from './product.ts';

const SIMPLE = 'quality=low&motion=reduced';

const views = [
  '',
  'learn/cast.marrow',
  'learn/grips.hold',
  'learn/molecule.check',
  'learn/evidence.tower',
  'map',
  'glossary/gap',
  'gallery/tCell',
  'handout',
  'notes/grips.race',
  'lab/dose',
  'train',
] as const;

const looks = [
  {
    name: 'text spaced wide',
    css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
  },
  { name: 'text at twice its size', css: ':root { font-size: 200% !important; }' },
];

for (const { name, css } of looks) {
  test(`${name} is whole everywhere`, async ({ page }) => {
    await open(page, `#/?${SIMPLE}`);
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, css);
    for (const view of views) {
      await goTo(page, view, SIMPLE);
      const faults = async (): Promise<string[]> => [
        ...(await clippedText(page)),
        ...(await tooWide(page)),
        ...(await smallTargets(page, 24)),
      ];
      // A plot follows the size of its words a moment later.
      await expect.configure({ soft: true }).poll(faults, { message: view }).toEqual([]);
    }
  });
}
