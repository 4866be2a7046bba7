import type { PageCapture, ReportAnswer, Seen } from '../../utils/domain/product/page-capture';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { showBadge } from './badge';
import { drawThumbnail } from './thumbnail';

type Wanted = NonNullable<ReportAnswer['wanted']>;
type Badge = ReturnType<typeof showBadge>;

/** Makes the function that reports each capture of this page and keeps the badge in step with the answer. */
export function makeReporter(
  signal: AbortSignal,
): (capture: PageCapture, last: Seen | null) => Promise<ReportAnswer | null> {
  let badge: Badge | null = null;
  signal.addEventListener('abort', () => badge?.remove(), { once: true });
  return async (capture, last) => {
    const answer = await request('reportPage', { capture, last });
    if (signal.aborted) return null;
    if (answer.isNew) badge = place(badge, answer.badge);
    if (answer.wanted) void sendPicture(answer.wanted, signal);
    return answer;
  };
}

async function sendPicture({ productKey, image }: Wanted, signal: AbortSignal): Promise<void> {
  const thumbnail = await drawThumbnail(image, signal);
  if (thumbnail && !signal.aborted) await request('keepPicture', { productKey, thumbnail });
}

function place(badge: Badge | null, words: string | null): Badge | null {
  if (words === null) {
    badge?.remove();
    return null;
  }
  if (badge) {
    badge.update(words);
    return badge;
  }
  return showBadge(document, {
    text: words,
    label: t('badgeLabel'),
    onOpen: () => void request('openPanel', {}),
  });
}
