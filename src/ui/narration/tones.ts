/** Short soft tones for what happens in the scene; silent where the browser makes no sound. */
import type { Fact } from '../../lesson/facts.ts';

export interface Tone {
  readonly hertz: number;
  readonly seconds: number;
}

/** Soft: a tone never covers a voice. */
const LOUDNESS = 0.05;
const ATTACK_S = 0.02;

/** What is heard; whatever is not named is not. */
export const tones: Readonly<Partial<Record<Fact, Tone>>> = {
  touchHeld: { hertz: 330, seconds: 0.25 },
  bridgeFormed: { hertz: 440, seconds: 0.2 },
  granulesReleased: { hertz: 294, seconds: 0.3 },
  blastDied: { hertz: 196, seconds: 0.6 },
  deedDone: { hertz: 523, seconds: 0.35 },
};

/** The tones of what holds now and did not before. */
export function newTones(held: ReadonlySet<Fact>, before: ReadonlySet<Fact>): Tone[] {
  return [...held].flatMap((fact) => (before.has(fact) ? [] : (tones[fact] ?? [])));
}

export class TonePlayer {
  private context: AudioContext | null = null;

  play(heard: readonly Tone[]): void {
    try {
      for (const [index, { hertz, seconds }] of heard.entries()) {
        this.context ??= new AudioContext();
        if (this.context.state === 'suspended') this.context.resume().catch(() => undefined);
        const start = this.context.currentTime + index * 0.15;
        const tone = this.context.createOscillator();
        const volume = this.context.createGain();
        tone.type = 'sine';
        tone.frequency.value = hertz;
        volume.gain.setValueAtTime(0, start);
        volume.gain.linearRampToValueAtTime(LOUDNESS, start + ATTACK_S);
        volume.gain.exponentialRampToValueAtTime(LOUDNESS / 100, start + seconds);
        tone.connect(volume).connect(this.context.destination);
        tone.start(start);
        tone.stop(start + seconds);
      }
    } catch {
      // No sound here; nothing depends on it.
    }
  }

  close(): void {
    this.context?.close().catch(() => undefined);
    this.context = null;
  }
}
