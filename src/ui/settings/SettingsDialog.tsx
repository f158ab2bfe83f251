/** How this person wants to see and hear the lesson; focus goes back to where it came from. */
import type { ReactNode } from 'react';
import { settingsWords as words } from '../../lesson/words/en/settings.ts';
import { sources } from '../../science/sources.ts';
import { writeAddress } from '../../store/address.ts';
import { grounds, motions, qualities, textSizes } from '../../store/settings.ts';
import { Modal } from '../shared/Modal.tsx';
import { useSession, useSessionStore } from '../shared/session.tsx';

import '../style/settings.css';
import { Choice } from './Choice.tsx';
import { ProgressReset } from './ProgressReset.tsx';
import { Switch } from './Switch.tsx';

function Choices(): ReactNode {
  const { commands } = useSession();
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const settings = useSessionStore(
    (session) => session.settings,
    (state) => state,
  );
  return (
    <>
      <Choice
        name="ground"
        legend={words.ground.legend}
        values={(['system', ...grounds] as const).map((value) => [value, words.ground[value]])}
        chosen={address.ground ?? settings.ground ?? 'system'}
        onChoose={(value) => commands.change({ ground: value === 'system' ? null : value })}
      />
      <Choice
        name="textSize"
        legend={words.textSize.legend}
        values={textSizes.map((value) => [value, words.textSize[value]])}
        chosen={settings.textSize}
        onChoose={(textSize) => commands.change({ textSize })}
      />
      <Choice
        name="motion"
        legend={words.motion.legend}
        values={(['system', ...motions] as const).map((value) => [value, words.motion[value]])}
        chosen={address.motion ?? settings.motion ?? 'system'}
        onChoose={(value) => commands.change({ motion: value === 'system' ? null : value })}
      />
      <Choice
        name="quality"
        legend={words.quality.legend}
        values={(['machine', ...qualities] as const).map((value) => [value, words.quality[value]])}
        chosen={address.quality ?? settings.quality ?? 'machine'}
        onChoose={(value) => commands.change({ quality: value === 'machine' ? null : value })}
      />
      <Switch
        {...words.sound}
        on={settings.sound}
        onChange={(sound) => commands.change({ sound })}
      />
      <Switch
        {...words.narration}
        on={settings.narration}
        onChange={(narration) => commands.change({ narration })}
      />
      <Switch
        {...words.shortcuts}
        on={settings.shortcuts}
        onChange={(shortcuts) => commands.change({ shortcuts })}
      />
      <details className="settings-keys">
        <summary>{words.keys}</summary>
        <dl>
          {words.keyList.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function More({ onLeave }: { onLeave: () => void }): ReactNode {
  const address = useSessionStore(
    (session) => session.address,
    (state) => state,
  );
  const { citation, doi } = sources.franquiz2020;
  return (
    <section className="settings-part" aria-labelledby="settings-more">
      <h3 id="settings-more">{words.more}</h3>
      <p>
        <a
          className="button"
          href={writeAddress({ ...address, mode: 'glossary', exhibit: '' })}
          onClick={onLeave}
        >
          {words.glossary}
        </a>{' '}
        <a className="button" href={writeAddress({ ...address, mode: 'about' })} onClick={onLeave}>
          {words.about}
        </a>
      </p>
      <p>
        {words.review}:{' '}
        <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
          {citation}
        </a>
      </p>
    </section>
  );
}

export function SettingsDialog({ onClose }: { onClose(): void }): ReactNode {
  return (
    <Modal className="settings" label={words.title} onClose={onClose}>
      <div className="dialog-head settings-head">
        <h2>{words.title}</h2>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <div className="settings-body">
        <Choices />
        <ProgressReset />
        <More onLeave={onClose} />
      </div>
    </Modal>
  );
}
