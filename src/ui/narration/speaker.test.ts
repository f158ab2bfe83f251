import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { speakable, splitSentences } from './sentences.ts';
import { Speaker, type SpeakerState, type Synthesis } from './speaker.ts';

const power = (exponent: string) => ` to the ${exponent}`;

describe('sentences', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['About 2.8 h on CD19. Then 100 s.', ['About 2.8 h on CD19.', 'Then 100 s.']],
    ['He said “stop.” Then it went on.', ['He said “stop.”', 'Then it went on.']],
    ['Count them. 220 are held.', ['Count them.', '220 are held.']],
    ['KD is small; e.g. tight. So', ['KD is small; e.g. tight.', 'So']],
    ['A line\nAnother line', ['A line', 'Another line']],
    ['', []],
    ['   ', []],
  ])('of “%s”', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  test('nothing is lost', () => {
    const text = 'First. Second, with 10⁻⁹ M. (Third.) “Fourth.” Fifth';
    expect(splitSentences(text).join(' ')).toBe(text);
  });

  test('powers of ten are read out', () => {
    expect(speakable('KD is 10⁻⁹ M', power)).toBe('KD is 10 to the -9 M');
    expect(speakable('some 10¹⁰ cells', power)).toBe('some 10 to the 10 cells');
    expect(speakable('TCR–CD3', power)).toBe('TCR CD3');
  });
});

const english = { lang: 'en-GB', default: true } as SpeechSynthesisVoice;
const danish = { lang: 'da-DK', default: false } as SpeechSynthesisVoice;

/** A browser's speech that says a sentence when told to end it. */
class FakeSynthesis extends EventTarget implements Synthesis {
  readonly said: string[] = [];
  cancelled = 0;
  private current: EventTarget | null = null;

  constructor(private voices: SpeechSynthesisVoice[]) {
    super();
  }
  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }
  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance.text);
    this.current = utterance;
  }
  cancel(): void {
    this.cancelled += 1;
  }
  finish(): void {
    this.current?.dispatchEvent(new Event('end'));
  }
  fail(error: string): void {
    this.current?.dispatchEvent(Object.assign(new Event('error'), { error }));
  }
  learn(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

function utter(text: string): SpeechSynthesisUtterance {
  return Object.assign(new EventTarget(), { text }) as unknown as SpeechSynthesisUtterance;
}

function stand(...voices: SpeechSynthesisVoice[]) {
  const synthesis = new FakeSynthesis(voices);
  const states: SpeakerState[] = [];
  const speaker = new Speaker({
    synthesis,
    utter,
    language: 'en',
    onState: (state) => states.push(state),
  });
  return { synthesis, states, speaker };
}

describe('the speaker', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('says one sentence after the other, then falls silent', () => {
    const { synthesis, states, speaker } = stand(danish, english);
    speaker.speak(['One.', 'Two.']);
    expect(synthesis.said).toEqual(['One.']);
    synthesis.finish();
    expect(synthesis.said).toEqual(['One.', 'Two.']);
    expect(states.at(-1)).toBe('speaking');
    synthesis.finish();
    expect(states.at(-1)).toBe('silent');
  });

  test('stops at once, and the late end of what was said starts nothing', () => {
    const { synthesis, states, speaker } = stand(english);
    speaker.speak(['One.', 'Two.']);
    speaker.stop();
    synthesis.finish();
    expect(synthesis.said).toEqual(['One.']);
    expect(synthesis.cancelled).toBeGreaterThan(0);
    expect(states.at(-1)).toBe('silent');
  });

  test('says the new words instead of the old', () => {
    const { synthesis, speaker } = stand(english);
    speaker.speak(['Old one.', 'Old two.']);
    speaker.speak(['New one.', 'New two.']);
    synthesis.finish();
    expect(synthesis.said).toEqual(['Old one.', 'New one.', 'New two.']);
  });

  test('waits for voices that come late', () => {
    const { synthesis, speaker } = stand();
    speaker.speak(['One.']);
    expect(synthesis.said).toEqual([]);
    synthesis.learn(danish);
    expect(synthesis.said).toEqual([]);
    synthesis.learn(danish, english);
    expect(synthesis.said).toEqual(['One.']);
  });

  test('says so where there is no voice of the language', () => {
    const { states, speaker } = stand(danish);
    speaker.speak(['One.']);
    vi.advanceTimersByTime(10_000);
    expect(states.at(-1)).toBe('voiceless');
  });

  test('a voice that breaks ends in silence', () => {
    const { synthesis, states, speaker } = stand(english);
    speaker.speak(['One.', 'Two.']);
    synthesis.fail('synthesis-failed');
    expect(states.at(-1)).toBe('voiceless');
    expect(synthesis.said).toEqual(['One.']);
  });

  test('where nobody has pressed anything yet, it is silent but not without a voice', () => {
    const { synthesis, states, speaker } = stand(english);
    speaker.speak(['One.', 'Two.']);
    synthesis.fail('not-allowed');
    expect(states.at(-1)).toBe('silent');
    expect(synthesis.said).toEqual(['One.']);
  });

  test('a browser that throws ends in silence', () => {
    const { synthesis, states, speaker } = stand(english);
    vi.spyOn(synthesis, 'speak').mockImplementation(() => {
      throw new Error('no');
    });
    expect(() => speaker.speak(['One.'])).not.toThrow();
    expect(states.at(-1)).toBe('voiceless');
  });
});
