/** The gallery's window: members laid out to one scale, drawn in three dimensions where that is
 * possible and flat where it is not, with the scale bar and the camera's buttons over it. */
import {
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { cast, type CastId } from '../../cast/registry.ts';
import { stanceOf } from '../../cast/stance.ts';
import { isCastId, type Exhibit, type GalleryScene } from '../../store/exhibit.ts';
import type { LabelLayer } from '../../store/labelLayer.ts';
import { CameraPad } from '../shared/CameraPad.tsx';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { steerByKey } from '../shared/cameraKeys.ts';
import { ScaleBar } from '../shared/ScaleBar.tsx';
import { Fetched, coming } from '../shared/Fetched.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';
import { ExhibitLink } from './ExhibitLink.tsx';
import { rooms } from './exhibits.ts';
import { FlatPicture } from './FlatPicture.tsx';
import { layPlate, type Plate } from './plate.ts';

/** Kept free of members for the header above and the scale bar below, CSS pixels. */
const ABOVE_PX = 56;
const BELOW_PX = 76;
/** Share of the free height or width that one member alone takes. */
const ALONE = 0.84;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** One member in the middle, so large that it stays whole however it is turned. */
function layAlone(id: CastId, { width, height }: Size): Plate<CastId> {
  const free = height - ABOVE_PX - BELOW_PX;
  const reach = 2 * stanceOf(cast[id]).radius;
  const x = width / 2;
  const y = ABOVE_PX + free / 2;
  const pxPerUnit = (Math.min(width, Math.max(free, 1)) * ALONE) / reach;
  return {
    pxPerUnit,
    heightPx: height,
    cells: [{ id, x, y, left: 0, top: 0, width, height }],
  };
}

function layOut(exhibit: Exhibit, size: Size): Plate<CastId> {
  if (isCastId(exhibit)) return layAlone(exhibit, size);
  const plate = layPlate(rooms[exhibit], size.width, size.height - ABOVE_PX - BELOW_PX);
  return {
    ...plate,
    heightPx: plate.heightPx + ABOVE_PX + BELOW_PX,
    cells: plate.cells.map((cell) => ({ ...cell, top: cell.top + ABOVE_PX, y: cell.y + ABOVE_PX })),
  };
}

/** Tells the scale bar the scale of a flat picture, which no scene tells. */
function publishScale(labels: LabelLayer, { cells: [first], pxPerUnit }: Plate<CastId>): void {
  const umPerUnit = first && cast[first.id].kind === 'cell' ? 1 : 1 / 1000;
  labels.umPerPixel = umPerUnit / pxPerUnit;
  labels.publish();
}

interface PictureProps {
  exhibit: Exhibit;
  Scene: ComponentType<GalleryScene>;
  onSteer: GalleryScene['onSteer'];
}

export function Picture({ exhibit, Scene, onSteer }: PictureProps): ReactNode {
  const { commands, labels, view, notices } = useSession();
  const appearance = useSessionStore(
    (session) => session.appearance,
    (state) => state,
  );
  const scene = useSessionStore(
    (session) => session.view,
    (state) => state.scene,
  );
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (view.getState().scene !== 'unavailable') view.setState({ scene: 'starting' });
  }, [view]);

  const plate = useMemo(() => (size ? layOut(exhibit, size) : null), [exhibit, size]);
  const alone = isCastId(exhibit);
  const flat = scene === 'unavailable';
  useEffect(() => {
    if (!flat || !plate) return;
    publishScale(labels, plate);
  }, [flat, plate, labels]);

  const drawing = plate && (
    <div className="gallery-drawing" style={{ height: plate.heightPx }}>
      {flat ? (
        <FlatPicture plate={plate} ground={appearance.ground} />
      ) : (
        <Fetched>
          <Suspense fallback={coming}>
            <Scene
              {...appearance}
              placed={plate.cells}
              pxPerUnit={plate.pxPerUnit}
              turnable={alone}
              labels={labels}
              onSteer={onSteer}
              onReady={() => view.setState({ scene: 'ready' })}
              onUnavailable={() => {
                view.setState({ scene: 'unavailable' });
                notices.setState(({ list }) => ({
                  list: [...list, { notice: 'noWebGL', what: '' }],
                }));
              }}
            />
          </Suspense>
        </Fetched>
      )}
    </div>
  );

  return (
    <section className="gallery-picture" aria-label="Picture">
      <div ref={box} className="gallery-window" />
      {alone ? (
        <>
          {/* A widget of its own: arrow keys turn the view, as the hint beside it says. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <div
            className="view"
            role="application"
            aria-roledescription="3D model"
            aria-label={`${cast[exhibit].name}. ${cast[exhibit].card.what}`}
            aria-describedby="scene-keys"
            tabIndex={0}
            onKeyDown={(event) => steerByKey(event, commands.camera)}
          >
            {drawing}
          </div>
          <p id="scene-keys" className="visually-hidden">
            {interfaceWords.scene.keys}
          </p>
          <div className="over-side">
            <CameraPad />
          </div>
        </>
      ) : (
        <>
          {drawing}
          {plate?.cells.map(({ id, left, top, width, height }) => (
            <ExhibitLink
              key={id}
              to={id}
              className="plate-link"
              style={{ left, top, width, height }}
            >
              <span>{cast[id].name}</span>
            </ExhibitLink>
          ))}
        </>
      )}
      <div className="gallery-scale">
        <ScaleBar flat={flat} />
      </div>
    </section>
  );
}
