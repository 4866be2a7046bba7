import { byteLength } from '../../utils/domain/talk/request-text';
import type { SentRequest } from '../../utils/domain/talk/spending';
import { t, tn } from '../../utils/platform/text';
import { Ago, useNow } from './ago';
import { RequestBody } from './request-body';

/** Requests in the order given, each with where it went, how big it was, when, and all that it said. */
export function RequestList({ requests }: { readonly requests: readonly SentRequest[] }) {
  const now = useNow();
  return (
    <ol class="request-list">
      {requests.map((request, index) => (
        <li key={request.id}>
          <h3>{t('chatSentRequest', String(index + 1))}</h3>
          <p class="small quiet figures">
            <bdi>{new URL(request.url).host}</bdi>
            {' · '}
            {tn('chatSentBytes', byteLength(request.body))}
            {' · '}
            <Ago at={request.at} now={now} />
            {request.state !== 'sent' && (
              <> · {t(request.state === 'refused' ? 'chatSentRefused' : 'chatSentWaiting')}</>
            )}
          </p>
          <RequestBody body={request.body} />
        </li>
      ))}
    </ol>
  );
}
