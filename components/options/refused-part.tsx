import { request } from '../../utils/messaging/request';
import { t, tn } from '../../utils/platform/text';
import { countRefusedSwaps } from '../../utils/storage/queries/taste';
import { Button } from '../shared/button';
import { useLive } from '../shared/use-live';
import { useOptions } from './use-options';

/** How many swaps were refused, and a way to forget them; nothing while there are none. */
export function RefusedPart() {
  const { offer, attempt } = useOptions();
  const live = useLive(countRefusedSwaps, []);
  if (live.state !== 'ready' || live.value === 0) return null;
  const forget = async () => {
    const { trashId } = await request('forgetRefusedSwaps', {});
    offer(t('optionsRefusedForgotten'), trashId);
  };
  return (
    <section class="part" aria-labelledby="refused-title">
      <h3 id="refused-title">{t('optionsRefused')}</h3>
      <p class="small quiet">{tn('optionsRefusedCount', live.value)}</p>
      <div>
        <Button onClick={() => attempt(forget)}>{t('optionsRefusedForget')}</Button>
      </div>
    </section>
  );
}
