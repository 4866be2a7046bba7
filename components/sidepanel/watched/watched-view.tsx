import { Columns3, Eye } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { PriceAlert, Watch } from '../../../utils/domain/money/price-history';
import { t, tn } from '../../../utils/platform/text';
import { listAlerts, listWatches } from '../../../utils/storage/queries/shops';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { EmptyState } from '../../shared/states';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';
import { Alerts } from './alerts';
import { WatchRow } from './watch-row';
import './watched.css';

/** What is watched: price drops first, then each product with its price and where it went. */
export function WatchedView() {
  const live = useLive(async () => ({ watches: await listWatches(), alerts: await listAlerts() }), []);
  return (
    <div class="panel-view">
      <Loaded live={live} lines={5}>
        {({ watches, alerts }) => <Watched watches={watches} alerts={alerts} />}
      </Loaded>
    </div>
  );
}

interface WatchedProps {
  readonly watches: readonly Watch[];
  readonly alerts: readonly PriceAlert[];
}

function Watched({ watches, alerts }: WatchedProps) {
  const { go } = usePanel();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (key: string) =>
    setChosen((before) => (before.includes(key) ? before.filter((each) => each !== key) : [...before, key]));
  if (watches.length === 0 && alerts.length === 0) {
    return (
      <EmptyState icon={Eye}>
        <strong>{t('watchedEmptyTitle')}</strong>
        <br />
        {t('watchedEmptyBody')}
      </EmptyState>
    );
  }
  return (
    <>
      <Alerts alerts={alerts} />
      {watches.length > 0 && (
        <section aria-label={t('watchedProducts')}>
          <div class="watched-head">
            <h2>{t('watchedProducts')}</h2>
            {chosen.length > 1 && (
              <Button icon={Columns3} onClick={() => go({ compare: chosen })}>
                {tn('compareSelected', chosen.length)}
              </Button>
            )}
          </div>
          <ul class="watch-rows">
            {watches.map((watch) => (
              <WatchRow
                key={watch.productKey}
                watch={watch}
                isChosen={chosen.includes(watch.productKey)}
                onChoose={() => toggle(watch.productKey)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
