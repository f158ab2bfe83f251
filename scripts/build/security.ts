/** Ships the policy with the build: in the page itself, for hosts that send no headers of ours, and as a
 * `_headers` file, for those that read one. */
import type { Plugin } from 'vite';
import { contentSecurityPolicy, headers } from './policy.mjs';

/** What is in `assets/` is named by what it holds, so it never changes. */
function headersFile(): string {
  const always = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const named = ['/assets/*', '  Cache-Control: public, max-age=31536000, immutable'];
  return ['/*', ...always, ...named, ''].join('\n');
}

export function security(): Plugin {
  return {
    name: 'engager-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy() },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
