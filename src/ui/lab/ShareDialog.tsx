/** Shares a run of the lab: a link with every value, its plots as files, and the command line. */
import { useId, useRef, useState, type ReactNode } from 'react';
import { download } from '../../deliver/download.ts';
import { pngOf, withType } from '../../deliver/plotFile.ts';
import { steps } from '../../lesson/lesson.ts';
import { labDataWords } from '../../lesson/words/en/labData.ts';
import { commandLine } from '../../sim/commands/line.ts';
import { writeAddress, type Address } from '../../store/address.ts';
import { plotToSvgText } from '../plots/plotToSvgText.ts';
import { Modal } from '../shared/Modal.tsx';
import { useSession } from '../shared/session.tsx';
import { plotName } from './runFile.ts';
import type { LabRun } from './useLabData.ts';
import '../style/labData.css';

const { share: words, save: saveWords } = labDataWords;

/** The page's own address with every value, and nothing of how this one likes to look at it. */
function linkTo({ experiment, values, seed }: LabRun, address: Address): string {
  const texts = Object.entries(values).map(([name, value]) => [name, String(value)]);
  const shared: Address = {
    ...address,
    mode: 'lab',
    exhibit: experiment.id,
    controls: Object.fromEntries(texts) as Record<string, string>,
    step: steps[0].id,
    seed,
    ground: null,
    motion: null,
    quality: null,
    speed: 1,
  };
  const link = new URL(location.href);
  link.search = '';
  link.hash = writeAddress(shared);
  return link.href;
}

/** Plots on the page behind the dialog. */
function plotsOnPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.plot')].filter(
    (plot) => plot.offsetParent !== null,
  );
}

function titleOf(plot: HTMLElement): string {
  return plot.querySelector('.plot-title')?.textContent ?? '';
}

async function savePlot(run: LabRun, plot: HTMLElement, kind: 'svg' | 'png'): Promise<string> {
  const text = plotToSvgText(plot);
  if (text === null) return saveWords.asTable;
  try {
    const svg = await withType(text);
    const file = kind === 'png' ? await pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
    const name = plotName(run, titleOf(plot), kind);
    download(file, name);
    return saveWords.saved(name);
  } catch {
    return saveWords.failedPicture;
  }
}

/** As a person types it in the project. */
function typedLine({ experiment, values, seed }: LabRun): string {
  const options = { ...experiment.options(values), seed: String(seed) };
  return commandLine(experiment.command, options).replace('simulate', 'npm run -s simulate --');
}

interface Props {
  readonly run: LabRun;
  readonly onClose: () => void;
}

export function ShareDialog({ run, onClose }: Props): ReactNode {
  const session = useSession();
  const [said, setSaid] = useState('');
  const [plots] = useState(plotsOnPage);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const link = linkTo(run, session.address.getState());

  const onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.copied);
    } catch {
      setSaid(words.refused);
      field.current?.focus();
      field.current?.select();
    }
  };
  return (
    <Modal className="lab-dialog" label={words.title} onClose={onClose}>
      <div className="dialog-head">
        <h2>{words.title}</h2>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <section aria-labelledby={`${id}link`}>
        <h3 id={`${id}link`}>{words.link.heading}</h3>
        <p className="quiet">{words.link.what}</p>
        <div className="lab-dialog-row">
          <input
            ref={field}
            readOnly
            value={link}
            aria-label={words.link.label}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" className="primary" onClick={() => void onCopy()}>
            {words.copy}
          </button>
        </div>
      </section>
      {plots.length > 0 && (
        <section aria-labelledby={`${id}plots`}>
          <h3 id={`${id}plots`}>{words.plots.heading}</h3>
          <p className="quiet">{words.plots.what}</p>
          <div className="lab-dialog-row">
            {plots.flatMap((plot) =>
              (['svg', 'png'] as const).map((kind) => (
                <button
                  key={`${titleOf(plot)} ${kind}`}
                  type="button"
                  onClick={async () => setSaid(await savePlot(run, plot, kind))}
                >
                  {words[kind](titleOf(plot))}
                </button>
              )),
            )}
          </div>
        </section>
      )}
      <section aria-labelledby={`${id}again`}>
        <h3 id={`${id}again`}>{words.again.heading}</h3>
        <p className="quiet">{words.again.what}</p>
        <pre>{typedLine(run)}</pre>
      </section>
      <p role="status">{said}</p>
    </Modal>
  );
}
