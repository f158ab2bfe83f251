/** Names over the scene: DOM text on plates, led to what they name, laid out once a frame. */
import { useEffect, useRef, type ReactNode } from 'react';
import { english } from '../../lesson/words/en/words.ts';
import type { SceneThing } from '../../lesson/words/subjects.ts';
import { placeLabels, type LabelRequest, type Side } from './labelPlacement.ts';
import { useSession, useSessionStore } from './session.tsx';

/** Most important first: where there is no room for all, the later ones give way. */
const order: readonly SceneThing[] = ['blast', 'tCell', 'boundDrug', 'cd19', 'cd3', 'freeDrug'];

export function Labels(): ReactNode {
  const { labels, view } = useSession();
  const scene = useSessionStore(
    (session) => session.view,
    (state) => state.scene,
  );
  const plates = useRef(new Map<SceneThing, HTMLSpanElement>());
  const leaders = useRef(new Map<SceneThing, SVGLineElement>());

  useEffect(() => {
    const lastSides = new Map<string, Side>();
    return labels.subscribe(() => {
      const host = plates.current.get('tCell')?.parentElement;
      if (!host) return;
      const { insets } = view.getState();
      const bounds = {
        x: 4,
        y: insets.top + 4,
        width: host.clientWidth - 8,
        height: host.clientHeight - insets.top - insets.bottom - 8,
      };
      const requests: LabelRequest[] = [];
      for (const id of order) {
        const anchor = labels.anchors.get(id);
        const plate = plates.current.get(id);
        if (!plate || anchor?.visible !== true) continue;
        requests.push({
          id,
          x: anchor.x,
          y: anchor.y,
          width: plate.offsetWidth,
          height: plate.offsetHeight,
          side: lastSides.get(id),
        });
      }
      const placed = new Map(placeLabels(requests, bounds).map((label) => [label.id, label]));
      for (const id of order) {
        const plate = plates.current.get(id);
        const leader = leaders.current.get(id);
        const label = placed.get(id);
        const anchor = labels.anchors.get(id);
        plate?.classList.toggle('hidden', !label);
        leader?.classList.toggle('hidden', !label);
        if (!label || !anchor || !plate || !leader) {
          lastSides.delete(id);
          continue;
        }
        lastSides.set(id, label.side);
        plate.style.setProperty(
          'transform',
          `translate(${label.x.toFixed(1)}px, ${label.y.toFixed(1)}px)`,
        );
        leader.setAttribute('x1', String(anchor.x));
        leader.setAttribute('y1', String(anchor.y));
        leader.setAttribute(
          'x2',
          String(Math.min(Math.max(anchor.x, label.x), label.x + label.width)),
        );
        leader.setAttribute(
          'y2',
          String(Math.min(Math.max(anchor.y, label.y), label.y + label.height)),
        );
      }
    });
  }, [labels, view]);

  if (scene === 'unavailable') return null;
  return (
    <div className="labels" aria-hidden="true">
      <svg className="leaders">
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
        <span
          key={id}
          className={`label label-${id} hidden`}
          ref={(plate) => {
            if (plate) plates.current.set(id, plate);
          }}
        >
          {english.things[id]}
        </span>
      ))}
    </div>
  );
}
