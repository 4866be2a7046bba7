import { X } from 'lucide-preact';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { listShops } from '../../utils/storage/queries/shops';
import { IconButton } from '../shared/button';
import { formatShop } from '../shared/format';
import { useLive } from '../shared/use-live';
import { useOptions } from './use-options';

/** The shops whose words go to a model without a look, each to be taken back; nothing while there are none. */
export function ConsentRows() {
  const { attempt } = useOptions();
  const live = useLive(listShops, []);
  const shops = live.state === 'ready' ? live.value : [];
  const consents = shops.flatMap(({ origin, sendsTo = [] }) =>
    sendsTo.map((endpoint) => ({ origin, endpoint })),
  );
  if (consents.length === 0) return null;
  return (
    <section class="part rules" aria-labelledby="consents-title">
      <h3 id="consents-title">{t('optionsConsents')}</h3>
      <p class="small quiet">{t('optionsConsentsLead')}</p>
      <ul class="rows">
        {consents.map(({ origin, endpoint }) => {
          const words = t('optionsConsent', formatShop(origin), new URL(endpoint).host);
          return (
            <li key={words} class="row">
              <div class="row-main">
                <bdi class="row-words">{words}</bdi>
                <IconButton
                  icon={X}
                  name={`${t('optionsConsentStop')}: ${words}`}
                  onClick={() => attempt(() => request('forbidSending', { origin, endpoint }))}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
