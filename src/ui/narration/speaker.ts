/** Speaks sentences one after the other with a browser's voice. Whatever goes wrong goes wrong in
 * silence: the text stands on the page anyway. */

/** What of the browser's speech is used here. */
export type Synthesis = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'> &
  Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** `silent`: nothing to say. `voiceless`: this browser has no voice for it. */
export type SpeakerState = 'silent' | 'speaking' | 'voiceless';

interface SpeakerParts {
  readonly synthesis: Synthesis;
  /** Makes what the voice is given for a sentence. */
  readonly utter: (sentence: string, voice: SpeechSynthesisVoice) => SpeechSynthesisUtterance;
  readonly language: string;
  readonly onState: (state: SpeakerState) => void;
}

/** Some browsers learn their voices late. */
const VOICES_WAIT_MS = 2000;

export class Speaker {
  private queue: string[] = [];
  /** Told apart from what was spoken before a stop, whose end is reported late. */
  private turn = 0;
  private waiting: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly parts: SpeakerParts) {}

  /** Stops what is being said and says this instead. */
  speak(sentences: readonly string[]): void {
    this.stop();
    if (sentences.length === 0) return;
    this.queue = [...sentences];
    if (this.voice() === null) this.waitForVoices();
    else this.next();
  }

  stop(): void {
    this.turn += 1;
    this.queue = [];
    this.endWaiting();
    try {
      this.parts.synthesis.cancel();
    } catch {
      // Nothing was being said.
    }
    this.parts.onState('silent');
  }

  private voice(): SpeechSynthesisVoice | null {
    try {
      const own = this.parts.synthesis
        .getVoices()
        .filter(({ lang }) => lang.toLowerCase().startsWith(this.parts.language));
      return own.find((voice) => voice.default) ?? own[0] ?? null;
    } catch {
      return null;
    }
  }

  private waitForVoices(): void {
    this.parts.synthesis.addEventListener('voiceschanged', this.onVoices);
    this.waiting = setTimeout(() => {
      this.endWaiting();
      this.fail();
    }, VOICES_WAIT_MS);
  }

  private endWaiting(): void {
    this.parts.synthesis.removeEventListener('voiceschanged', this.onVoices);
    if (this.waiting !== null) clearTimeout(this.waiting);
    this.waiting = null;
  }

  private readonly onVoices = (): void => {
    if (this.voice() === null) return;
    this.endWaiting();
    this.next();
  };

  private next(): void {
    const voice = this.voice();
    const sentence = this.queue.shift();
    if (sentence === undefined) {
      this.parts.onState('silent');
      return;
    }
    if (voice === null) {
      this.fail();
      return;
    }
    const { turn } = this;
    try {
      const utterance = this.parts.utter(sentence, voice);
      utterance.addEventListener('end', () => {
        if (turn === this.turn) this.next();
      });
      utterance.addEventListener('error', ({ error }) => {
        if (turn !== this.turn) return;
        // Browsers keep silent until somebody has pressed something.
        if (error === 'not-allowed') this.stop();
        else this.fail();
      });
      this.parts.onState('speaking');
      this.parts.synthesis.speak(utterance);
    } catch {
      this.fail();
    }
  }

  private fail(): void {
    this.turn += 1;
    this.queue = [];
    this.parts.onState('voiceless');
  }
}
