/** A monkey that lives in the page: by pointer and by keys it does one thing after another, drawn from a
 * seed. It is put into the page as a script, so it may use nothing from outside itself. */

export interface MonkeyPlan {
  readonly seed: number;
  /** Where it is put back to when it has strayed too long, as addresses after the `#`. */
  readonly home: string;
  /** Addresses it may jump to. */
  readonly elsewhere: readonly string[];
}

/** What came of some actions. */
export interface MonkeyReport {
  /** One line for each action, in order. */
  readonly actions: readonly string[];
  /** Where there was no way on: a sentence, or null. */
  readonly deadEnd: string | null;
}

export interface Monkey {
  act(count: number): Promise<MonkeyReport>;
  /** Closes what is open and lets time go on by itself, until it acts again. */
  rest(): void;
}

declare global {
  interface Window {
    engagerMonkey?: Monkey;
    /** Is told of every part of the page that is on its way. */
    monkeyFetch?: <T>(part: Promise<T>) => Promise<T>;
  }
}

/* oxlint-disable unicorn/consistent-function-scoping -- the function goes into the page with all it needs */

/** Makes time pass by frames and not by the clock, shuts the ways out of the page, and sits down in it. */
export function releaseMonkey({ seed, home, elsewhere }: MonkeyPlan): void {
  const FRAME_MS = 1000 / 60;
  /** Actions that may pass far from home. */
  const STRAY = 60;
  /** Actions between two looks for a way on. */
  const LOOK_EVERY = 20;
  /** How long a part may take to be fetched, milliseconds, and a view to stand once it was, frames. */
  const PATIENCE_MS = 20_000;
  const PATIENCE_FRAMES = 120;

  // Time: it goes by frames, and once the monkey acts by the frames that it lets pass, so that the same seed
  // meets the same page on every machine. Browsers paint when they like.
  let now = 1000;
  let taken = false;
  let lastId = 0;
  const frames = new Map<number, FrameRequestCallback>();
  const timers = new Map<number, { due: number; run: () => void }>();
  const task = window.setTimeout.bind(window);
  const paint = window.requestAnimationFrame.bind(window);
  performance.now = () => now;
  window.requestAnimationFrame = (callback) => {
    frames.set((lastId += 1), callback);
    return lastId;
  };
  window.cancelAnimationFrame = (id) => void frames.delete(id);
  window.setTimeout = ((run: () => void, ms = 0) => {
    timers.set((lastId += 1), { due: now + ms, run });
    return lastId;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => void timers.delete(Number(id));
  const guarded = (run: () => void): void => {
    try {
      run();
    } catch (error) {
      reportError(error);
    }
  };
  const passFrame = (): void => {
    for (const [id, { due, run }] of [...timers].toSorted(([, a], [, b]) => a.due - b.due)) {
      if (due <= now && timers.delete(id)) guarded(run);
    }
    const due = [...frames.values()];
    frames.clear();
    for (const callback of due) guarded(() => callback(now));
  };
  const untilTaken = (): void => {
    if (taken) return;
    now += FRAME_MS;
    passFrame();
    paint(untilTaken);
  };
  paint(untilTaken);
  /** Lets what was begun in tasks be done. */
  const breathe = async (): Promise<void> => {
    for (let tasks = 0; tasks < 3; tasks += 1) await new Promise((resolve) => task(resolve));
  };
  const frame = async (): Promise<void> => {
    now += FRAME_MS;
    passFrame();
    await breathe();
  };
  // Parts that are on their way are waited for.
  const pending = new Set<Promise<unknown>>();
  window.monkeyFetch = (part) => {
    pending.add(part);
    const arrived = () => pending.delete(part);
    part.then(arrived, arrived);
    return part;
  };
  // So is the style of a part, which comes before it.
  const styled = (): boolean =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
      ({ sheet }) => sheet !== null,
    );
  const untilFetched = async (): Promise<void> => {
    const start = Date.now();
    while ((pending.size > 0 || !styled()) && Date.now() - start < PATIENCE_MS) await breathe();
  };

  // Ways out of the page: nothing is printed, opened, saved or filled.
  window.print = () => {};
  window.open = () => null;
  Element.prototype.requestFullscreen = () => Promise.resolve();
  const clickLink = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (!this.download) clickLink.call(this);
  };
  window.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && (link.origin !== location.origin || link.target === '_blank' || link.download))
        event.preventDefault();
    },
    true,
  );

  // Chance: mulberry32, begun anew at every action, so that one that went otherwise changes no later one.
  let state = 0;
  let done = 0;
  const chance = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];

  const REACHED =
    'a[href], button, input:not([type="file"]), select, textarea, summary, [tabindex="0"], [role="application"]';
  const isThere = (element: HTMLElement): boolean =>
    !element.closest('[inert]') &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
  const openDialog = (): HTMLDialogElement | null =>
    [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1) ?? null;
  const reached = (): HTMLElement[] =>
    [...(openDialog() ?? document).querySelectorAll<HTMLElement>(REACHED)].filter(isThere);

  const nameOf = (element: Element): string => {
    const name = element.getAttribute('aria-label') ?? element.textContent.trim();
    const value = element instanceof HTMLInputElement ? `${element.type} ${element.value}` : '';
    return `${element.localName} ${value}“${name.slice(0, 40)}”`;
  };

  /** One of what is there, drawn by name: what else is there changes the choice but rarely. */
  const drawn = (list: readonly HTMLElement[]): HTMLElement | undefined => {
    const salt = Math.floor(chance() * 2 ** 32);
    const rank = (element: HTMLElement): number => {
      let hash = salt;
      // Numbers go with the run.
      for (const letter of nameOf(element).replaceAll(/\d/g, ''))
        hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x5bd1e995) ^ (hash >>> 13);
      return hash >>> 0;
    };
    return list
      .map((element) => ({ element, at: rank(element) }))
      .reduce<{ element?: HTMLElement; at: number }>((a, b) => (b.at > a.at ? b : a), { at: -1 })
      .element;
  };

  const press = (target: Element, key: string, shiftKey = false): boolean => {
    const event = { key, shiftKey, bubbles: true, cancelable: true };
    const goesOn = target.dispatchEvent(new KeyboardEvent('keydown', event));
    target.dispatchEvent(new KeyboardEvent('keyup', event));
    return goesOn;
  };
  const setValue = (input: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
    const prototype =
      input instanceof HTMLInputElement
        ? HTMLInputElement.prototype
        : HTMLTextAreaElement.prototype;
    // As a hand does: React has put a setter of its own on the element.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const isTyped = (target: Element): target is HTMLInputElement | HTMLTextAreaElement =>
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement &&
      ['text', 'search', 'number', 'email', 'url'].includes(target.type));

  /** What the browser itself would do at a key that nobody kept. */
  const byDefault = (target: HTMLElement, key: string, shift: boolean): void => {
    const dialog = openDialog();
    if (key === 'Escape' && dialog) {
      if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
    } else if (key === 'Tab') {
      const order = reached();
      const at = order.indexOf(target) + (shift ? -1 : 1);
      order.at(at % Math.max(1, order.length))?.focus();
    } else if (key === 'Enter' || key === ' ') {
      if (target.matches('button, summary') || (key === 'Enter' && target.matches('a[href]')))
        target.click();
      else if (key === ' ' && target.matches('input[type="radio"], input[type="checkbox"]'))
        target.click();
      else if (key === 'Enter' && target instanceof HTMLInputElement) target.form?.requestSubmit();
    } else if (key.startsWith('Arrow') && target instanceof HTMLInputElement) {
      const on = key === 'ArrowRight' || key === 'ArrowDown';
      if (target.type === 'range') {
        const go = on ? 'stepUp' : 'stepDown';
        const copy = target.cloneNode() as HTMLInputElement;
        copy.value = target.value;
        copy[go]();
        setValue(target, copy.value);
      } else if (target.type === 'radio') {
        const group = [...document.getElementsByName(target.name)];
        group.at((group.indexOf(target) + (on ? 1 : -1)) % group.length)?.click();
      }
    }
  };

  /** Keys that mean something where the focus is. */
  const keysFor = (target: Element): readonly string[] => {
    const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    if (target.matches('[role="application"], [tabindex="0"]'))
      return [...arrows, '+', '-', '0', 'Home', 'End', 'Enter', 'Tab'];
    if (target.matches('input[type="range"], input[type="radio"]'))
      return [...arrows, 'Home', 'End', 'Enter', 'Tab'];
    if (target.matches('[role="tab"], [role="menuitem"], [role="option"]'))
      return [...arrows, 'Enter', 'Escape'];
    if (target.matches('button, a, summary')) return ['Enter', ' ', 'Tab'];
    if (target.matches('input, textarea, select')) return ['Enter', 'Escape', 'Tab', ...arrows];
    return ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', ' ', 'Tab', 'Escape', 'Enter'];
  };
  const ANY_KEYS = [
    ...'klrjnpbtsfoh?/.0123456789+- ',
    'Escape',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Enter',
    'Backspace',
    'Tab',
  ];
  const TYPED = [
    '',
    '0',
    '-1',
    '28',
    '1e400',
    'NaN',
    '0,5',
    '0.5',
    ' ',
    'cd19',
    'grip',
    '<b>bold</b>',
    '%',
    "'; --",
    '𝄞 ünïcode',
    'x'.repeat(400),
  ];

  const keys = (): string => {
    const focused = document.activeElement;
    const target = focused instanceof HTMLElement ? focused : document.body;
    const key = one(chance() < 0.75 ? keysFor(target) : ANY_KEYS) ?? 'Tab';
    const shift = chance() < 0.15;
    const said = `${shift ? 'Shift+' : ''}${key} at ${nameOf(target)}`;
    if (press(target, key, shift)) byDefault(target, key, shift);
    return said;
  };

  const point = (kind: string, target: Element, x: number, y: number, more = {}): void => {
    const event = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
    const Kind = kind.startsWith('pointer')
      ? PointerEvent
      : kind === 'wheel'
        ? WheelEvent
        : MouseEvent;
    const held = { ...event, pointerId: 1, pointerType: 'mouse', isPrimary: true, ...more };
    target.dispatchEvent(new Kind(kind, held));
  };
  const drag = (target: Element, box: DOMRect): string => {
    const at = () => [box.x + chance() * box.width, box.y + chance() * box.height] as const;
    const [x, y] = at();
    if (chance() < 0.3) {
      point('wheel', target, x, y, { deltaY: (chance() - 0.5) * 600 });
      return `wheel over ${nameOf(target)}`;
    }
    point('pointerdown', target, x, y, { buttons: 1 });
    for (let moves = 0; moves < 3; moves += 1)
      point('pointermove', target, ...at(), { buttons: 1 });
    const end = chance() < 0.1 ? 'pointercancel' : 'pointerup';
    point(end, target, ...at());
    return `drag over ${nameOf(target)}`;
  };
  const pointer = (): string => {
    const target = drawn(reached());
    if (!target) return 'nothing to point at';
    target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = target.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    // Coming there is seen, whatever lies there: tools that hide come out.
    if (hit) point('pointermove', hit, x, y);
    const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
    const meets = hit && (target.contains(hit) || hit.contains(target) || label?.contains(hit));
    if (!meets) return `covered: ${nameOf(target)}`;
    if (target.matches('[role="application"], canvas')) return drag(hit, box);
    const said = nameOf(target);
    for (const kind of ['pointerdown', 'mousedown']) point(kind, hit, x, y);
    if (target.tabIndex >= 0) target.focus();
    for (const kind of ['pointerup', 'mouseup']) point(kind, hit, x, y);
    if (isTyped(target)) {
      setValue(target, one(TYPED) ?? '');
      return `type “${target.value.slice(0, 20)}” into ${said}`;
    }
    if (target instanceof HTMLInputElement && target.type === 'range') {
      const [low, high] = [Number(target.min), Number(target.max || '100')];
      setValue(target, String(Math.round(low + chance() * (high - low))));
      return `slide to ${target.value}: ${said}`;
    }
    if (target instanceof HTMLSelectElement) {
      target.selectedIndex = Math.floor(chance() * target.options.length);
      target.dispatchEvent(new Event('change', { bubbles: true }));
      return `choose “${target.value}” in ${said}`;
    }
    target.click();
    return `click ${said}`;
  };

  const roam = (): string => {
    const way = chance();
    // The first entry of the history is not ours.
    if (way < 0.3 && window.navigation.canGoBack) {
      history.back();
      return 'back';
    }
    if (way < 0.5 && window.navigation.canGoForward) {
      history.forward();
      return 'forward';
    }
    location.hash = one(elsewhere) ?? home;
    return `go to ${location.hash}`;
  };

  /** What a page must offer whatever was done to it. */
  const deadEnd = (): string | null => {
    for (let dialog = openDialog(); dialog !== null; dialog = openDialog()) {
      if (reached().length === 0) return 'A dialog has nothing to press.';
      press(document.activeElement ?? dialog, 'Escape');
      byDefault(dialog, 'Escape', false);
      if (openDialog() === dialog) return `A dialog does not close: ${nameOf(dialog)}`;
    }
    const heading = document.querySelector('h1')?.textContent.trim() ?? '';
    if (heading === '') return 'There is no heading.';
    const ways = reached().filter(
      (element) =>
        element.matches('a[href^="#/"]') ||
        (element.matches('button') && !element.closest('.view')),
    );
    return ways.length === 0 ? `Under “${heading}” there is no way on.` : null;
  };
  const lookForWay = async (): Promise<string | null> => {
    for (let waits = 0; ; waits += 1) {
      const found = deadEnd();
      if (found === null || waits > PATIENCE_FRAMES) return found;
      await untilFetched();
      await frame();
    }
  };

  const modeOf = (hash: string): string => /^#?\/(\w*)/.exec(hash)?.[1] ?? '';
  let strayed = 0;
  const step = (): string => {
    state = (seed + Math.imul(done, 0x9e3779b9)) >>> 0;
    strayed = modeOf(location.hash) === modeOf(home) ? 0 : strayed + 1;
    if (strayed > STRAY) {
      strayed = 0;
      location.hash = home;
      return `home to ${home}`;
    }
    const what = chance();
    if (what < 0.03) return roam();
    return what < 0.5 ? keys() : pointer();
  };
  window.engagerMonkey = {
    rest() {
      openDialog()?.close();
      taken = false;
      paint(untilTaken);
    },
    async act(count) {
      taken = true;
      const actions: string[] = [];
      for (let i = 0; i < count; i += 1) {
        actions.push(`${done}: ${step()}`);
        done += 1;
        // Sometimes twice before anything is painted.
        await (chance() < 0.5 ? frame() : breathe());
        await untilFetched();
        if (done % LOOK_EVERY > 0) continue;
        const end = await lookForWay();
        if (end !== null) return { actions, deadEnd: end };
      }
      return { actions, deadEnd: null };
    },
  };
}
