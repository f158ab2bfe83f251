/** Speaks the words of a step with the browser's own voice, sentence by sentence, as they change. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { narrationWords as words } from '../../lesson/words/en/narration.ts';
import { stepWords } from '../../lesson/words/en/shelf.ts';
import { plainWords } from '../../lesson/words/fill.ts';
import { useSession, useSessionStore } from '../shared/session.tsx';
import '../style/narration.css';
import { script } from './script.ts';
import { speakable, splitSentences } from './sentences.ts';
import { Speaker, type SpeakerState } from './speaker.ts';

/** A browser without speech has no voice, as one without voices. */
const noSpeech = Object.assign(new EventTarget(), {
  speak: () => undefined,
  cancel: () => undefined,
  getVoices: () => [],
});

function utter(sentence: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  return utterance;
}

function useSpeaker(onState: (state: SpeakerState) => void): Speaker {
  const speaker = useMemo(
    () =>
      new Speaker({
        synthesis: 'speechSynthesis' in window ? window.speechSynthesis : noSpeech,
        utter,
        language: words.language,
        onState,
      }),
    [onState],
  );
  useEffect(() => () => speaker.stop(), [speaker]);
  return speaker;
}

/** The sentences of the step as it stands now, filled with what the model reads. */
function useSentences(): () => string[] {
  const { readings, answer } = useSession();
  const step = useSessionStore(
    (session) => session.lesson,
    (state) => state.place,
  );
  const question = useSessionStore(
    (session) => session.question,
    (state) => state.place,
  );
  const done = useSessionStore(
    (session) => session.facts,
    (state) => state.held.has('deedDone'),
  );
  const second = useSessionStore(
    (session) => session.address,
    (state) => state.run === 'second',
  );
  const shown = question === 'shown' || done;
  const asked = question === 'asked';
  return useMemo(
    () => () => {
      const { option, outcome } = answer.getState();
      const read = outcome?.readings ?? readings.getState();
      return script(stepWords(step), { shown, asked, option, second })
        .flatMap((text) => splitSentences(plainWords(text, read)))
        .map((sentence) => speakable(sentence, words.power));
    },
    // While a committed run goes on, what was begun is said to its end.
    // oxlint-disable-next-line react/exhaustive-deps
    [step, shown, second, answer, readings],
  );
}

export function Narrator(): ReactNode {
  const { playback } = useSession();
  const [state, setState] = useState<SpeakerState>('silent');
  const speaker = useSpeaker(setState);
  const sentences = useSentences();
  const voiceless = useRef(false);
  useEffect(() => {
    if (state === 'voiceless') voiceless.current = true;
  }, [state]);
  useEffect(() => {
    // Said once: a browser without a voice is not asked again at every step.
    if (!voiceless.current) speaker.speak(sentences());
  }, [speaker, sentences]);
  useEffect(
    () =>
      playback.subscribe((now, before) => {
        if (now.place === 'paused' && before.place === 'running') speaker.stop();
      }),
    [playback, speaker],
  );

  return (
    <section className="narrator" aria-label={words.name}>
      <p role="status">{state === 'voiceless' && words.noVoice}</p>
      {state === 'speaking' && (
        <button type="button" onClick={() => speaker.stop()}>
          {words.stop}
        </button>
      )}
      {state === 'silent' && (
        <button type="button" onClick={() => speaker.speak(sentences())}>
          {words.again}
        </button>
      )}
    </section>
  );
}
