/** Names over the scene: DOM text on plates, led to what they name, laid out once a frame. What finds no
 * room, or is out of sight, can still be come to by key: its name shows while it has the focus. */
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { interfaceWords } from '../../lesson/words/en/interface.ts';
import { english } from '../../lesson/words/en/words.ts';
import { sceneThings, type SceneThing } from '../../lesson/words/subjects.ts';
import { coming, fetchedOrNothing } from './Fetched.tsx';
import { placeLabels, type Box, type LabelRequest, type Side } from './labelPlacement.ts';
import { useSession, useSessionStore } from './session.tsx';

// The readouts and the description tell the same.
const ThingState = fetchedOrNothing(
  async () => (await import('../describe/ThingState.tsx')).ThingState,
);

/** Most important first: where there is no room for all, the later ones give way. */
const leading: readonly SceneThing[] = ['blast', 'tCell', 'boundDrug', 'cd19', 'cd3', 'freeDrug'];
const order = [...leading, ...sceneThings.filter((id) => !leading.includes(id))];
/** Labels keep this far from the edge of the picture, CSS pixels. */
const EDGE_PX = 4;
/** What lies over the scene beside the bands that the insets count. */
const OVERLAYS = '.over-side > *, .over-caption > *, .over-bottom > *';
/** And what follows a cell over it. */
const FOLLOWERS = '.kill-badge';

/** The boxes of what lies over the picture, in its pixels. */
function overlaysOf(host: HTMLElement, which: string): Box[] {
  const { left, top } = host.getBoundingClientRect();
  return [...(host.closest('.stage')?.querySelectorAll(which) ?? [])].map((overlay) => {
    const { x, y, width, height } = overlay.getBoundingClientRect();
    return { x: x - left, y: y - top, width, height };
  });
}

export function Labels(): ReactNode {
  const { commands, labels, view } = useSession();
  const scene = useSessionStore(
    (session) => session.view,
    (state) => state.scene,
  );
  const host = useRef<HTMLDivElement>(null);
  const plates = useRef(new Map<SceneThing, HTMLButtonElement>());
  const leaders = useRef(new Map<SceneThing, SVGLineElement>());

  useEffect(() => {
    const box = host.current;
    if (!box) return undefined;
    const lastSides = new Map<string, Side>();
    let lastRoom = '';
    const layOut = (): void => {
      const { top, right, bottom, left } = view.getState().insets;
      const bounds = {
        x: left + EDGE_PX,
        y: top + EDGE_PX,
        width: box.clientWidth - left - right - 2 * EDGE_PX,
        height: box.clientHeight - top - bottom - 2 * EDGE_PX,
      };
      const overlays = overlaysOf(box, OVERLAYS);
      const room = JSON.stringify([bounds, overlays]);
      // In another room each finds its best place anew: how the room came about leaves no trace.
      if (room !== lastRoom) lastSides.clear();
      lastRoom = room;
      const requests: LabelRequest[] = [];
      for (const id of order) {
        const anchor = labels.anchors.get(id);
        const plate = plates.current.get(id);
        if (!plate || anchor?.visible !== true) continue;
        const { offsetWidth: width, offsetHeight: height } = plate;
        requests.push({ id, x: anchor.x, y: anchor.y, width, height, side: lastSides.get(id) });
      }
      const placed = new Map(
        placeLabels(requests, bounds, [...overlays, ...overlaysOf(box, FOLLOWERS)]).map((label) => [
          label.id,
          label,
        ]),
      );
      for (const id of order) {
        const plate = plates.current.get(id);
        const leader = leaders.current.get(id);
        const label = placed.get(id);
        plate?.classList.toggle('hidden', !label);
        // What goes while it has the focus stays until that goes on.
        const kept = plate === document.activeElement;
        const away = !label && (kept || labels.anchors.get(id)?.stands === true);
        plate?.classList.toggle('away', away);
        if (away) plate?.style.setProperty('transform', `translate(${bounds.x}px, ${bounds.y}px)`);
        leader?.classList.toggle('hidden', !label);
        if (!label || !plate || !leader) {
          lastSides.delete(id);
          continue;
        }
        lastSides.set(id, label.side);
        plate.style.setProperty(
          'transform',
          `translate(${label.x.toFixed(1)}px, ${label.y.toFixed(1)}px)`,
        );
        leader.setAttribute('x1', String(label.anchor.x));
        leader.setAttribute('y1', String(label.anchor.y));
        leader.setAttribute('x2', String(label.end.x));
        leader.setAttribute('y2', String(label.end.y));
      }
    };
    const forget = labels.subscribe(layOut);
    // A picture that changes its size draws itself anew a frame later: none stands outside it meanwhile.
    const sized = new ResizeObserver(layOut);
    sized.observe(box);
    return () => {
      forget();
      sized.disconnect();
    };
  }, [labels, view]);

  if (scene === 'unavailable') return null;
  return (
    <div ref={host} className="labels" role="group" aria-label={interfaceWords.scene.things}>
      <svg className="leaders" aria-hidden="true">
        {order.map((id) => (
          <line
            key={id}
            className="hidden"
            ref={(line) => {
              if (line) leaders.current.set(id, line);
            }}
          />
        ))}
      </svg>
      {order.map((id) => (
        <button
          key={id}
          type="button"
          className={`label label-${id} hidden`}
          aria-describedby={`state-${id}`}
          onClick={() => commands.inspect(id)}
          ref={(plate) => {
            if (plate) plates.current.set(id, plate);
          }}
        >
          {english.things[id].name}
        </button>
      ))}
      <div hidden>
        {order.map((id) => (
          <span key={id} id={`state-${id}`}>
            <Suspense fallback={coming}>
              <ThingState thing={id} />
            </Suspense>
          </span>
        ))}
      </div>
    </div>
  );
}
