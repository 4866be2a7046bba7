import type { PointedAt, RuleField } from '../../utils/domain/shop/shop-rule';
import { captureInSlices } from '../../utils/extraction/capture/capture-in-slices';
import type { RuleLearned } from '../../utils/messaging/contract';
import { request } from '../../utils/messaging/request';
import { type TextKey, t } from '../../utils/platform/text';
import type { Overlay } from './overlay';

/** How long the answer stays when nobody rests on it, in ms. */
const SHOWN_MS = 15_000;

/** Has what was picked learned and says what came of it; answers whether it was. */
export async function learn(
  picked: Element,
  field: RuleField,
  overlay: Overlay,
  life: AbortController,
): Promise<boolean> {
  overlay.say(t('pickReading'));
  const answer = await describe(picked, field)
    .then((pointedAt) => request('learnRule', pointedAt))
    .catch((error: unknown) => asError(error));
  if (answer instanceof Error) overlay.say(t('pickFailed', answer.message), t('pickKeys'));
  else if (!answer.ok) overlay.say(t(refusalKey(answer.refusal)), t('pickKeys'));
  else showLearned(answer, field, overlay, life);
  return !(answer instanceof Error) && answer.ok;
}

/** The page as it stands, with the picked element marked in it. */
async function describe(picked: Element, field: RuleField): Promise<PointedAt> {
  const options = { url: location.href, observedAt: Date.now(), picked };
  return { field, capture: await captureInSlices(window, options) };
}

function showLearned(
  { ruleId, said, isRead }: RuleLearned & { ok: true },
  field: RuleField,
  overlay: Overlay,
  life: AbortController,
): void {
  const close = { label: t('sharedClose'), onPick: () => life.abort() };
  const undo = async () => {
    await request('forgetRule', { id: ruleId });
    overlay.say(t('pickUndone'));
    overlay.offer([close]);
  };
  overlay.say(field === 'image' ? t('pickReadImage') : t(isRead ? 'pickRead' : 'pickReadLater', said));
  overlay.offer([
    {
      label: t('sharedUndo'),
      onPick: () => void undo().catch((error: unknown) => overlay.say(asError(error).message)),
    },
    close,
  ]);
  overlay.shrink();
  closeLater(overlay.view, life);
}

// Resting on it, or having the focus in it, holds the clock.
function closeLater(view: Window, life: AbortController): void {
  const { signal } = life;
  let timer = setTimeout(() => life.abort(), SHOWN_MS);
  const hold = () => clearTimeout(timer);
  const go = () => {
    clearTimeout(timer);
    timer = setTimeout(() => life.abort(), SHOWN_MS);
  };
  for (const name of ['pointermove', 'focusin'] as const) view.addEventListener(name, hold, { signal });
  view.document.documentElement.addEventListener('pointerleave', go, { signal });
  view.addEventListener('focusout', go, { signal });
  signal.addEventListener('abort', hold);
}

function refusalKey(refusal: string): TextKey {
  return `pickRefused_${refusal.replaceAll('-', '_')}` as TextKey;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
