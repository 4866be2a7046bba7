import type { PageReading } from '../../utils/domain/product';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { showBadge } from './badge';
import { drawThumbnail } from './thumbnail';

type Badge = ReturnType<typeof showBadge>;

/** Makes the function that reports each new reading of this page and keeps the badge in step with the answer. */
export function makeReporter(signal: AbortSignal): (reading: PageReading) => Promise<void> {
  let badge: Badge | null = null;
  signal.addEventListener('abort', () => badge?.remove(), { once: true });
  return async (reading) => {
    const thumbnail =
      reading.kind === 'product' ? await drawThumbnail(reading.product.image.value, signal) : null;
    if (signal.aborted) return;
    const words =
      reading.kind === 'none' ? null : (await request('reportPage', { reading, thumbnail })).badge;
    if (signal.aborted) return;
    badge = place(badge, words);
  };
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
