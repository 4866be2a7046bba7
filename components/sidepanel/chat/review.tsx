import { Eye } from 'lucide-preact';
import { byteLength } from '../../../utils/domain/request-text';
import type { SentRequest } from '../../../utils/domain/spending';
import { t, tn, uiLocale } from '../../../utils/platform/text';
import { listSentRequests } from '../../../utils/storage/queries/sent-requests';
import { Button } from '../../shared/button';
import { RequestBody } from '../../shared/request-body';
import { siteText } from '../../shared/site';
import { useLive } from '../../shared/use-live';
import type { Chat } from './use-chat';
import './review.css';

/** A request that waits for the person's look: all that it would send, and whether it may go. */
export function Review({ runId, chat }: { readonly runId: string; readonly chat: Chat }) {
  const live = useLive(() => listSentRequests(runId), [runId]);
  const waiting = live.state === 'ready' ? live.value.find(({ state }) => state === 'waiting') : undefined;
  if (!waiting) return null;
  const { id, url, body, shops = [] } = waiting;
  return (
    <section class="review" aria-labelledby={`look-${id}`}>
      <h3 id={`look-${id}`}>
        <Eye aria-hidden="true" />
        {t('chatLookTitle')}
      </h3>
      <p role="status">{leadWords(waiting)}</p>
      <p class="small quiet figures">
        <bdi>{new URL(url).host}</bdi> · {tn('chatSentBytes', byteLength(body))}
      </p>
      <RequestBody body={body} />
      <div class="review-choices">
        {/* Only the person's own click lets anything go. */}
        <Button kind="primary" onClick={(event) => event.isTrusted && void chat.release(id, false)}>
          {t('chatLookSend')}
        </Button>
        <Button onClick={() => void chat.refuse(id)}>{t('chatLookRefuse')}</Button>
        {shops.length > 0 && (
          <Button kind="quiet" onClick={(event) => event.isTrusted && void chat.release(id, true)}>
            {tn('chatLookAlways', shops.length)}
          </Button>
        )}
      </div>
      {shops.length > 0 && <p class="small quiet">{t('chatLookHint')}</p>}
    </section>
  );
}

function leadWords({ url, shops = [] }: SentRequest): string {
  const { host } = new URL(url);
  if (shops.length === 0) return t('chatLookPlain', host);
  const names = new Intl.ListFormat(uiLocale()).format(shops.map(siteText));
  return t('chatLookShops', names, host);
}
