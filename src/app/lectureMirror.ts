/** Keeps the two windows of a lecture alike: what changes in one is told to the other, and what is told
 * is applied at once, also in a window that is covered. Each goes on without the other. */
import { runAt } from '../lesson/beats.ts';
import {
  newChannelId,
  openNotesChannel,
  type HallReport,
  type LectureMessage,
  type LectureState,
  type LectureWord,
  type NotesChannel,
  type Role,
} from '../deliver/notesChannel.ts';
import { isLecture, type Address } from '../store/address.ts';
import { samePose } from '../store/lecture.ts';
import type { Session } from '../store/session.ts';
import type { Director } from './director.ts';

/** How often each asks whether the other is there, and when it takes it for gone, milliseconds. */
const PING_MS = 2000;
const SILENT_MS = 3 * PING_MS;
/** The small picture may be so many screen seconds off the hall's before it is put right. */
const DRIFT_S = 2;
const PAUSED_DRIFT_S = 0.05;

function roleIn({ mode }: Address): Role | null {
  return isLecture(mode) ? (mode === 'present' ? 'hall' : 'notes') : null;
}

class Mirror {
  private readonly channel: NotesChannel | null;
  private readonly stops: (() => void)[];
  /** How old what stands here is: it grows with every change, here or there. */
  private age = 0;
  private known: string;
  private applied: LectureState | null = null;
  private due = false;
  private pingedMs = 0;
  private heardMs: number | null = null;
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(
    private readonly session: Session,
    private readonly director: Director,
    id: string,
    private readonly role: Role,
    /** Another lecture goes by this channel already. */
    private readonly onTaken: () => void,
  ) {
    this.known = JSON.stringify(this.standing());
    this.channel = openNotesChannel(id, role, this.hear);
    const { address, appearance, playback, lecture } = session;
    this.stops = [
      ...[address, appearance, playback].map((store) => store.subscribe(this.noteSoon)),
      lecture.subscribe((now, before) => {
        this.noteSoon();
        if (now.pose !== null && !samePose(now.pose, before.pose)) {
          this.send({ kind: 'pose', pose: now.pose });
        }
        if (now.pointer !== before.pointer) this.send({ kind: 'pointer', at: now.pointer });
      }),
      // A run that begins runs: unless it was told to stand.
      director.onBegin(() => this.settlePlayback()),
    ];
    this.send({ kind: 'hello' });
    this.timer = setInterval(this.ping, PING_MS);
    this.ping();
  }

  close(): void {
    this.send({ kind: 'bye' });
    clearInterval(this.timer);
    for (const stop of this.stops) stop();
    this.channel?.close();
    this.session.lecture.setState({ link: 'alone' });
  }

  private send(word: LectureWord): void {
    if (!this.hearing) this.channel?.send(word);
  }

  /** While something that was told is applied, nothing of it is told back. */
  private hearing = false;

  private standing(): LectureState {
    const { address, appearance, playback, lecture } = this.session;
    const { step, beat, track, steps, name, seed, speed } = address.getState();
    const { black, pointing, startedAtMs, replays } = lecture.getState();
    const { ground } = appearance.getState();
    const running = playback.getState().place === 'running';
    const place = { step, beat, track, steps, name, seed, speed };
    return { ...place, ground, running, black, pointing, startedAtMs, replays };
  }

  private get timeS(): number {
    return this.director.world.getState().world.timeS;
  }

  private get hall(): HallReport | null {
    if (this.role !== 'hall') return null;
    const { hall: screen, loweredTo } = this.session.lecture.getState();
    return { screen, loweredTo };
  }

  /** One press changes several stores: what comes of it is told once. */
  private readonly noteSoon = (): void => {
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      const now = JSON.stringify(this.standing());
      if (now === this.known) return;
      this.known = now;
      this.applied = null;
      this.age += 1;
      this.tellState();
    });
  };

  private tellState(): void {
    this.send({ kind: 'state', age: this.age, state: this.standing(), timeS: this.timeS });
  }

  private readonly ping = (): void => {
    const nowMs = Date.now();
    // Timers of a covered window are slow: it waits for its own question to be answered.
    if (this.heardMs !== null && this.pingedMs - this.heardMs > SILENT_MS) this.setLink('silent');
    this.pingedMs = nowMs;
    this.send({ kind: 'ping' });
  };

  private setLink(link: 'linked' | 'silent'): void {
    if (this.session.lecture.getState().link !== link) this.session.lecture.setState({ link });
  }

  private readonly hear = ({ from, role, word }: LectureMessage): void => {
    if (role === this.role) {
      // Two lectures under one name: the one that came later takes another.
      if (role === 'hall' && word.kind === 'hello') this.send({ kind: 'taken', to: from });
      if (word.kind === 'taken' && word.to === this.channel?.id) this.onTaken();
      return;
    }
    this.heardMs = Date.now();
    this.setLink(word.kind === 'bye' ? 'silent' : 'linked');
    switch (word.kind) {
      case 'hello': {
        const { pose, pointer } = this.session.lecture.getState();
        this.age = Math.max(this.age, 1);
        this.tellState();
        if (pose) this.send({ kind: 'pose', pose });
        this.send({ kind: 'pointer', at: pointer });
        this.pong();
        return;
      }
      case 'ping':
        this.pong();
        return;
      case 'pong':
        this.takeReport(word.hall, word.timeS);
        return;
      case 'state':
        this.takeState(word.age, word.state, word.timeS);
        return;
      case 'pose':
        this.silently(() => this.session.lecture.setState({ pose: word.pose }));
        return;
      case 'pointer':
        this.silently(() => this.session.lecture.setState({ pointer: word.at }));
        return;
      case 'bye':
      case 'taken':
        return;
    }
  };

  private pong(): void {
    this.send({ kind: 'pong', timeS: this.timeS, hall: this.hall });
  }

  private silently(apply: () => void): void {
    this.hearing = true;
    apply();
    this.hearing = false;
  }

  private takeReport(hall: HallReport | null, timeS: number): void {
    if (hall === null) return;
    this.session.lecture.setState({ hall: hall.screen, loweredTo: hall.loweredTo });
    this.followHall(timeS);
  }

  /** Runs the model of the notes window to where the hall's is, if it is too far off. */
  private followHall(timeS: number): void {
    const { playback, question } = this.session;
    const { world } = this.director.world.getState();
    if (this.role === 'hall' || question.getState().place === 'asked') return;
    const atMostS = playback.getState().place === 'running' ? DRIFT_S : PAUSED_DRIFT_S;
    if (Math.abs(timeS - world.timeS) > atMostS * world.pace) {
      this.director.moveTo(Math.min(timeS, world.durationS));
    }
  }

  private takeState(age: number, state: LectureState, timeS: number): void {
    // Both changed at the same moment: the hall sees what it sees.
    const younger = age > this.age || (age === this.age && this.role === 'notes');
    if (!younger) {
      if (age < this.age) this.tellState();
      return;
    }
    this.age = age;
    const { address, appearance, lecture, commands } = this.session;
    const replayed = state.replays > lecture.getState().replays;
    this.silently(() => {
      const { step, beat, track, steps, name, seed, speed } = state;
      const { ground } = appearance.getState();
      this.applied = state;
      address.setState({
        step,
        beat,
        track,
        seed,
        speed,
        name,
        ...runAt(state),
        // The same list stays the same list.
        steps: steps.join() === address.getState().steps.join() ? address.getState().steps : steps,
        ...(state.ground !== ground && { ground: state.ground }),
      });
      const { black, pointing, startedAtMs, replays } = state;
      lecture.setState({ black, pointing, startedAtMs, replays });
      if (replayed) commands.replay();
      this.settlePlayback();
      this.followHall(timeS);
      this.known = JSON.stringify(this.standing());
    });
  }

  private settlePlayback(): void {
    const { address, playback } = this.session;
    const { step, beat } = address.getState();
    if (this.applied?.step !== step || this.applied.beat !== beat) return;
    const place = this.applied.running ? 'running' : 'paused';
    if (playback.getState().place !== place) playback.standAt(place);
  }
}

/** Opens and closes the channel as the address says; returns what stops it. */
export function mirrorLecture(session: Session, director: Director, browser: Window): () => void {
  const { address } = session;
  let mirror: Mirror | null = null;
  let held = '';
  const follow = (): void => {
    const now = address.getState();
    const role = roleIn(now);
    const wanted = role === null || now.channel === null ? '' : `${role} ${now.channel}`;
    if (wanted === held) return;
    mirror?.close();
    mirror = null;
    held = wanted;
    if (role === null || now.channel === null) return;
    mirror = new Mirror(session, director, now.channel, role, () =>
      address.setState({ channel: newChannelId() }),
    );
  };
  const leave = (): void => {
    mirror?.close();
    mirror = null;
    held = '';
  };
  follow();
  const stop = address.subscribe(follow);
  browser.addEventListener('pagehide', leave);
  browser.addEventListener('pageshow', follow);
  return () => {
    stop();
    browser.removeEventListener('pagehide', leave);
    browser.removeEventListener('pageshow', follow);
    leave();
  };
}
