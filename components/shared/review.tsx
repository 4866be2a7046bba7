import { Eye } from 'lucide-preact';
import { byteLength } from '../../utils/domain/talk/request-text';
import type { SentRequest } from '../../utils/domain/talk/spending';
import { t, tn, uiLocale } from '../../utils/platform/text';
import { readSettings } from '../../utils/storage/queries/settings';
import { Button } from './button';
import { RequestBody } from './request-body';
import './review.css';
import { siteText } from './site';
import { useLive } from './use-live';

interface ReviewProps {
  readonly request: SentRequest;
  /** Only ever called for the person's own click. */
  readonly onRelease: (isAlways: boolean) => void;
  readonly onRefuse: () => void;
}

/** A request that waits for the person's look: all that it would send, and whether it may go. */
export function Review({ request, onRelease, onRefuse }: ReviewProps) {
  const { id, url, body, shops = [] } = request;
  const settings = useLive(readSettings, []);
  // Who wants to see every request is not offered that some go unseen.
  const canAllow = shops.length > 0 && settings.state === 'ready' && settings.value.review !== 'always';
  return (
    <section class="review" aria-labelledby={`look-${id}`}>
      <h3 id={`look-${id}`}>
        <Eye aria-hidden="true" />
        {t('chatLookTitle')}
      </h3>
      <p role="status">{leadWords(request)}</p>
      <p class="small quiet figures">
        <bdi>{new URL(url).host}</bdi> · {tn('chatSentBytes', byteLength(body))}
      </p>
      <RequestBody body={body} />
      <div class="review-choices">
        <Button kind="primary" onClick={(event) => event.isTrusted && onRelease(false)}>
          {t('chatLookSend')}
        </Button>
        <Button onClick={onRefuse}>{t('chatLookRefuse')}</Button>
        {canAllow && (
          <Button kind="quiet" onClick={(event) => event.isTrusted && onRelease(true)}>
            {tn('chatLookAlways', shops.length)}
          </Button>
        )}
      </div>
      {canAllow && <p class="small quiet">{t('chatLookHint')}</p>}
    </section>
  );
}

function leadWords({ url, shops = [] }: SentRequest): string {
  const { host } = new URL(url);
  if (shops.length === 0) return t('chatLookPlain', host);
  const names = new Intl.ListFormat(uiLocale()).format(shops.map(siteText));
  return t('chatLookShops', names, host);
}
