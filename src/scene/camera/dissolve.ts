/** Lets one picture take over from another, from the middle outwards: the inner place comes out of
 * the point where it lies in the outer one. */
import {
  BufferGeometry,
  Float32BufferAttribute,
  Mesh,
  PerspectiveCamera,
  Scene,
  ShaderMaterial,
  Vector2,
  WebGLRenderTarget,
  type WebGLRenderer,
} from 'three';

const vertexShader = /* glsl */ `
varying vec2 screen;
void main() {
  screen = position.xy;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

const fragmentShader = /* glsl */ `
uniform sampler2D picture;
uniform vec2 middle;
uniform float aspect;
uniform float share;
varying vec2 screen;
// Width of the soft border, in half diagonals of the picture.
const float SOFT = 1.3;
void main() {
  float away = length((screen - middle) * vec2(aspect, 1.0)) / length(vec2(aspect, 1.0));
  float cover = smoothstep(0.0, 1.0, (share * (1.5 + SOFT) - away) / SOFT);
  gl_FragColor = vec4(texture2D(picture, 0.5 + 0.5 * screen).rgb, cover);
}
`;

export class Dissolve {
  private readonly target = new WebGLRenderTarget(1, 1);
  private readonly scene = new Scene();
  private readonly camera = new PerspectiveCamera();
  private readonly geometry = new BufferGeometry();
  private readonly middle = new Vector2();
  private readonly aspect = { value: 1 };
  private readonly share = { value: 0 };
  private readonly size = new Vector2();
  private readonly material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: {
      picture: { value: this.target.texture },
      middle: { value: this.middle },
      aspect: this.aspect,
      share: this.share,
    },
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });

  constructor(private readonly gl: WebGLRenderer) {
    this.geometry.setAttribute(
      'position',
      new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3),
    );
    const mesh = new Mesh(this.geometry, this.material);
    mesh.frustumCulled = false;
    this.scene.add(mesh);
  }

  /**
   * Lays what `draw` draws over the picture as far as `share` (0 to 1) says, beginning at a point of
   * the screen (-1 to 1, up positive).
   */
  over(draw: () => void, share: number, middleX: number, middleY: number): void {
    const { gl, size } = this;
    gl.getDrawingBufferSize(size);
    if (this.target.width !== size.x || this.target.height !== size.y) {
      this.target.setSize(size.x, size.y);
    }
    gl.setRenderTarget(this.target);
    draw();
    gl.setRenderTarget(null);
    this.middle.set(middleX, middleY);
    this.aspect.value = size.x / size.y;
    this.share.value = share;
    const { autoClear } = gl;
    gl.autoClear = false;
    gl.render(this.scene, this.camera);
    gl.autoClear = autoClear;
  }

  dispose(): void {
    this.target.dispose();
    this.geometry.dispose();
    this.material.dispose();
  }
}
