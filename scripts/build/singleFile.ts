/** `npm run build:single`: the whole product in one HTML file that opens from a disk, without a host. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { singleFilePolicy } from './policy.mjs';

const FILE = 'engager.html';
const ICON = 'assets/icon.svg';

/** A worker as the source names it: a file beside the one that asks. */
const WORKER = /new Worker\(\s*new URL\('([^']+\.worker\.ts)', import\.meta\.url\),[^)]*\)/;

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What Vite means to fill in with what an import brings along: here nothing is fetched. */
const UNFILLED = '__VITE_PRELOAD__';

/** Nothing in a script may end its element; in strings and patterns the stroke changes nothing. */
function inElement(script: string): string {
  return script.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
}

function textOf(output: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  if (output.type === 'chunk') return output.code;
  return typeof output.source === 'string'
    ? output.source
    : Buffer.from(output.source).toString('utf8');
}

/** The page with its script and its style inside, and a policy that allows exactly these. */
export function onePage(html: string, script: string, style: string, icon: string): string {
  const inlined = inElement(script);
  const policy = singleFilePolicy([hashOf(inlined)], [hashOf(style)]);
  const picture = `data:image/svg+xml,${encodeURIComponent(icon)}`;
  // The replacements are functions, so that nothing in a script is read as a pattern's.
  return html
    .replaceAll(
      /\s*<link rel="(?:icon|apple-touch-icon|manifest|stylesheet|modulepreload)"[^>]*>/g,
      '',
    )
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(
      '<head>',
      () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace(
      '</head>',
      () => `  <link rel="icon" href="${picture}" />\n    <style>${style}</style>\n  </head>`,
    )
    .replace('</body>', () => `  <script type="module">${inlined}</script>\n  </body>`);
}

export function singleFile(): Plugin {
  return {
    name: 'engager-single-file',
    enforce: 'post',
    transform: {
      order: 'pre',
      handler(code) {
        const [found, path] = WORKER.exec(code) ?? [];
        if (found === undefined) return null;
        const inline = `import { default as InlineWorker } from '${path}?worker&inline';\n`;
        return { code: inline + code.replace(found, 'new InlineWorker()'), map: null };
      },
    },
    generateBundle(_, bundle) {
      const all = Object.values(bundle);
      const only = (ending: string): string => {
        const [first, ...more] = all.filter(({ fileName }) => fileName.endsWith(ending));
        if (!first || more.length > 0) {
          throw new Error(
            `One file holds one ${ending} file, not ${more.length + (first ? 1 : 0)}.`,
          );
        }
        return textOf(first);
      };
      const source = onePage(
        only('.html'),
        only('.js').replaceAll(UNFILLED, 'void 0'),
        only('.css'),
        readFileSync(ICON, 'utf8'),
      );
      for (const { fileName } of all) delete bundle[fileName];
      this.emitFile({ type: 'asset', fileName: FILE, source });
      console.log(`${FILE}: ${(Buffer.byteLength(source) / 1e6).toFixed(1)} MB.`);
    },
  };
}
