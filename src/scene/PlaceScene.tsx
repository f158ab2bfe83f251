/** Joins the stage to the render loop and to the visitor's hands. */
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { PlaceStage } from './placeStage.ts';
import { listenForGestures } from './camera/gestures.ts';
import type { StageProps } from './stageProps.ts';

export function PlaceScene(props: StageProps) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const size = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const [stage] = useState(() => new PlaceStage(gl, scene, invalidate, props));

  useLayoutEffect(() => stage.configure(props, size.width, size.height));
  const failed = useRef(false);
  useFrame((_, deltaS) => {
    if (failed.current) return;
    try {
      stage.frame(deltaS);
    } catch (error) {
      // Once, instead of at every frame to come.
      failed.current = true;
      props.onFault?.(error);
    }
  }, 1);
  useEffect(
    () => listenForGestures(gl.domElement, stage.orbit, invalidate),
    [gl, stage, invalidate],
  );
  useEffect(() => {
    const restore = () => stage.restore();
    gl.domElement.addEventListener('webglcontextrestored', restore);
    return () => gl.domElement.removeEventListener('webglcontextrestored', restore);
  }, [gl, stage]);
  useEffect(() => stage.announce(), [stage]);
  useEffect(() => () => stage.dispose(), [stage]);
  return <primitive object={stage.group} />;
}
