import { useEffect, useState } from 'preact/hooks';
import { type TextKey, t } from '../../utils/platform/text';
import { readSettings } from '../../utils/storage/queries/settings';
import { Loaded } from '../shared/loaded';
import { LostNote } from '../shared/lost-note';
import { useUndo } from '../shared/undo';
import { useLive } from '../shared/use-live';
import { AboutSection } from './about-section';
import { DataSection } from './data-section';
import { ModelsSection } from './models-section';
import { NeverSection } from './never-section';
import './options.css';
import { PrivacySection } from './privacy-section';
import { ShopsSection } from './shops-section';
import { OptionsContext, useGranted } from './use-options';
import { WelcomeSection } from './welcome-section';

const PLACES: readonly (readonly [string, TextKey])[] = [
  ['shops', 'optionsShops'],
  ['never', 'optionsNever'],
  ['models', 'optionsModels'],
  ['privacy', 'optionsPrivacy'],
  ['data', 'optionsData'],
  ['about', 'optionsAbout'],
];

/** The whole options page: the first three steps while they are new, then everything that can be set. */
export function OptionsScreen() {
  const granted = useGranted();
  const { toast, ...undo } = useUndo();
  const settings = useLive(readSettings, []);
  const hash = useHash();
  return (
    <OptionsContext.Provider value={{ ...undo, granted }}>
      <div class="options">
        <header class="options-header">
          <img src="/icons/cartwright.svg" alt="" width={32} height={32} />
          <h1>{t('optionsTitle')}</h1>
          <nav aria-label={t('optionsTitle')}>
            {PLACES.map(([id, key]) => (
              <a key={id} href={`#${id}`} aria-current={hash === id ? 'location' : undefined}>
                {t(key)}
              </a>
            ))}
          </nav>
        </header>
        <main>
          <Loaded live={settings} lines={6}>
            {(chosen) => (
              <>
                {chosen.isMemoryLost && <LostNote attempt={undo.attempt} />}
                {(hash === 'welcome' || !chosen.hasSeenWelcome) && <WelcomeSection />}
                <ShopsSection />
                <NeverSection settings={chosen} />
                <ModelsSection settings={chosen} />
                <PrivacySection settings={chosen} />
                <DataSection />
                <AboutSection />
              </>
            )}
          </Loaded>
        </main>
        {toast}
      </div>
    </OptionsContext.Provider>
  );
}

/** The place in the page that the address names. Sections come after their data, so the page is scrolled there once more. */
function useHash(): string {
  const [hash, setHash] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => document.getElementById(hash)?.scrollIntoView(), 100);
    return () => clearTimeout(timer);
  }, [hash]);
  return hash;
}
