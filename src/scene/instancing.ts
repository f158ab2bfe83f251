/** Many of one shape in one draw call: what every instanced mesh of the scene sets up alike. */
import {
  type BufferGeometry,
  DynamicDrawUsage,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three';

/** Instances of a shape; of a square with half-side 1 where none is given. */
export function layInstances(count: number, shape?: BufferGeometry): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  if (shape) {
    geometry.setAttribute('position', shape.getAttribute('position'));
    geometry.setAttribute('normal', shape.getAttribute('normal'));
    geometry.setIndex(shape.getIndex());
  } else {
    const corners = [-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0];
    geometry.setAttribute('position', new Float32BufferAttribute(corners, 3));
    geometry.setIndex([0, 1, 2, 0, 2, 3]);
  }
  geometry.instanceCount = count;
  return geometry;
}

/** An attribute with `size` numbers for each instance, written anew as the scene runs. */
export function addPerInstance(
  geometry: InstancedBufferGeometry,
  name: string,
  size: number,
): InstancedBufferAttribute {
  const array = new Float32Array(geometry.instanceCount * size);
  const attribute = new InstancedBufferAttribute(array, size);
  attribute.setUsage(DynamicDrawUsage);
  geometry.setAttribute(name, attribute);
  return attribute;
}
