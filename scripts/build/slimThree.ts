/** Ships three without the shaders of its own materials, for everything in the scene has a shader of ours:
 * that is an eighth of the first picture. */
import type { Plugin } from 'vite';

/** What three puts into every shader, ours as well. */
const NEEDED = ['colorspace_pars_fragment', 'tonemapping_pars_fragment'];
/** A piece of shader, on a line of its own. */
const PIECE = /^((?:var|const) ([\w$]+) = )"(?:[^"\\]|\\.)*";$/gm;
/** What would ask for such a piece. */
const ASKS = /#include <|\b(?:Mesh|Line|Points|Sprite|Shadow)\w*Material\b/;

export function slimThree(): Plugin {
  return {
    name: 'engager-slim-three',
    apply: 'build',
    transform(code, id) {
      if (id.includes('/src/') && !id.includes('/node_modules/') && ASKS.test(code)) {
        throw new Error(`${id} asks for a shader of three's, and none is shipped.`);
      }
      if (!id.endsWith('/three/build/three.module.js')) return null;
      const found = new Set<string>();
      const slim = code.replaceAll(PIECE, (piece, declared: string, name: string) => {
        found.add(name);
        return NEEDED.includes(name) ? piece : `${declared}"";`;
      });
      if (!NEEDED.every((name) => found.has(name))) {
        throw new Error('The shaders of three are no longer where they were.');
      }
      return { code: slim, map: null };
    },
  };
}
