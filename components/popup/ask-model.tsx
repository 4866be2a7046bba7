import { Sparkles, Square } from 'lucide-preact';
import type { ModelProfile } from '../../utils/domain/talk/model-profile';
import { builtInState } from '../../utils/platform/language-model';
import { t } from '../../utils/platform/text';
import { profileFor } from '../../utils/storage/queries/profiles';
import { findSentRequest } from '../../utils/storage/queries/sent-requests';
import { readSettings } from '../../utils/storage/queries/settings';
import { Button } from '../shared/button';
import { ModelFailure } from '../shared/model-failure';
import { Review } from '../shared/review';
import { useLive } from '../shared/use-live';
import './ask-model.css';
import { usePopup } from './popup-context';
import { useModelReading } from './use-model-reading';

/** Offers to have the person's model read what the page alone did not tell; nothing where no model is set up. */
export function AskModel() {
  const { tabId } = usePopup();
  const live = useLive(whoReads, []);
  if (tabId === null || live.state !== 'ready' || live.value === null) return null;
  return <AskReader tabId={tabId} reader={live.value} />;
}

interface AskReaderProps {
  readonly tabId: number;
  readonly reader: Reader;
}

function AskReader({ tabId, reader }: AskReaderProps) {
  const { attempt, readAgain } = usePopup();
  const { state, begin, release, refuse, stop } = useModelReading(tabId, readAgain);
  return (
    <section class="ask-model">
      <h2 class="aloud">{t('popupByModelTitle')}</h2>
      {state.stage === 'held' ? (
        <HeldReview id={state.requestId} onRelease={release} onRefuse={() => attempt(refuse)} />
      ) : (
        <>
          {state.stage === 'reading' ? (
            <Button icon={Square} onClick={() => attempt(stop)}>
              {t('chatStop')}
            </Button>
          ) : (
            <Button icon={Sparkles} onClick={() => void begin()}>
              {t('popupAskModel')}
            </Button>
          )}
          <p class="small quiet" role="status" dir="auto">
            {state.stage === 'reading' ? t('popupModelReading') : whereTo(reader)}
          </p>
        </>
      )}
      {state.stage === 'nothing' && <p role="status">{t('popupModelNothing')}</p>}
      {state.stage === 'failed' && <ModelFailure error={state.error} safe={t('popupReadFailedSafe')} />}
    </section>
  );
}

interface HeldReviewProps {
  readonly id: string;
  readonly onRelease: (isAlways: boolean) => void;
  readonly onRefuse: () => void;
}

function HeldReview({ id, onRelease, onRefuse }: HeldReviewProps) {
  const live = useLive(() => findSentRequest(id), [id]);
  if (live.state !== 'ready' || !live.value) return null;
  return <Review request={live.value} onRelease={onRelease} onRefuse={onRefuse} />;
}

/** Who would read: the profile for small work, or the browser's own model. */
type Reader = ModelProfile | 'built-in';

async function whoReads(): Promise<Reader | null> {
  const [profile, { usesBuiltInModel }] = await Promise.all([profileFor('quick'), readSettings()]);
  if (profile) return profile;
  return usesBuiltInModel && (await builtInState()) === 'available' ? 'built-in' : null;
}

function whereTo(reader: Reader): string {
  if (reader === 'built-in') return t('popupAskModelHere');
  return t('popupAskModelTo', reader.model, new URL(reader.baseUrl).host);
}
