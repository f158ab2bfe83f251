/** Three loses its own shaders, keeps what it puts into ours, and nobody asks for the lost ones. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slimThree } from './slimThree.ts';

const { transform } = slimThree();
const transformed = (code: string, id: string): string | null => {
  if (typeof transform !== 'function') throw new Error('The plugin transforms nothing.');
  const to = Reflect.apply(transform, {}, [code, id]) as { code: string } | null;
  return to && to.code;
};
const THREE = 'node_modules/three/build/three.module.js';

describe('three as it is shipped', () => {
  const slim = transformed(readFileSync(THREE, 'utf8'), `/${THREE}`) ?? '';

  it('has no shader of its own materials', () => {
    expect(slim).toMatch(/lights_physical_pars_fragment = "";/);
    expect(slim).not.toContain('vec3 BRDF_GGX');
  });

  it('has what it puts into shaders of ours', () => {
    expect(slim).toMatch(/colorspace_pars_fragment = "vec4 LinearTransferOETF/);
  });

  it('is not built where it is another', () => {
    expect(() => transformed('const nothing = 1;', `/${THREE}`)).toThrow('no longer where');
  });

  it('is asked for none of them', () => {
    const ask = () => transformed('new MeshBasicMaterial()', '/src/scene/any.ts');
    expect(ask).toThrow('none is shipped');
    expect(transformed('new ShaderMaterial()', '/src/scene/any.ts')).toBeNull();
  });
});
