import { Download } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { BuiltInState } from '../../utils/domain/talk/built-in';
import { request } from '../../utils/messaging/request';
import { builtInState, fetchBuiltIn } from '../../utils/platform/language-model';
import { type TextKey, t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { Switch } from '../shared/field';
import { formatShare } from '../shared/format';
import { Skeleton } from '../shared/states';
import { useOptions } from './use-options';

const STATE_WORDS: Readonly<Record<BuiltInState, TextKey>> = {
  missing: 'optionsBuiltInMissing',
  unavailable: 'optionsBuiltInUnavailable',
  downloadable: 'optionsBuiltInDownloadable',
  downloading: 'optionsBuiltInDownloading',
  available: 'optionsBuiltInAvailable',
};

/** The model that some browsers bring along: how it stands, fetching it, and whether it may do small jobs. */
export function BuiltInPart({ isUsed }: { readonly isUsed: boolean }) {
  const { attempt } = useOptions();
  const { state, note, fetchIt } = useBuiltIn();
  return (
    <div class="part">
      <h3>{t('optionsBuiltIn')}</h3>
      <p class="small quiet">{t('optionsBuiltInLead')}</p>
      {state === null ? <Skeleton lines={1} /> : <p role="status">{note ?? t(STATE_WORDS[state])}</p>}
      {(state === 'downloadable' || state === 'downloading') && (
        <Button icon={Download} onClick={fetchIt}>
          {t('optionsBuiltInFetch')}
        </Button>
      )}
      {(state === 'available' || isUsed) && (
        <Switch
          label={t('optionsBuiltInUse')}
          hint={t('optionsBuiltInUseHint')}
          isOn={isUsed}
          onChange={(usesBuiltInModel) => attempt(() => request('saveSettings', { usesBuiltInModel }))}
        />
      )}
    </div>
  );
}

/** How the browser's model stands. `fetchIt` must be called straight from a click; leaving the page ends the waiting. */
function useBuiltIn() {
  const [state, setState] = useState<BuiltInState | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [leaving] = useState(() => new AbortController());
  useEffect(() => {
    void builtInState().then(setState);
    return () => leaving.abort();
  }, []);
  const fetchIt = () => {
    const tell = (part: number) => setNote(t('optionsBuiltInFetching', formatShare(part)));
    fetchBuiltIn(tell, leaving.signal)
      .then(() => setNote(null))
      .catch((error: unknown) => setNote(t('optionsBuiltInFailed', String(error))))
      .finally(() => void builtInState().then(setState));
  };
  return { state, note, fetchIt };
}
