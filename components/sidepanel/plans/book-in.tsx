import { House } from 'lucide-preact';
import type { Fill } from '../../../utils/domain/cart/cart';
import { t, tn } from '../../../utils/platform/text';
import { countBooked } from '../../../utils/storage/queries/pantry';
import { Button } from '../../shared/button';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';

/** Offers to note what came into the carts as being at home, once; says so where it is noted already. */
export function BookIn({ fill }: { readonly fill: Fill }) {
  const { send, error, isSending } = useSend();
  const { offer } = usePanel();
  const live = useLive(() => countBooked(fill), [fill]);
  if (live.state !== 'ready') return null;
  const { booked, open } = live.value;
  if (open === 0) return booked > 0 ? <p class="small quiet">{tn('pantryBooked', booked)}</p> : null;
  const book = async () => {
    const made = await send('bookFill', { fillId: fill.id });
    if (made) offer(tn('pantryBooked', made.added), made.trashId);
  };
  return (
    <div class="fill-offer">
      <Button icon={House} disabled={isSending} onClick={() => void book()}>
        {t('pantryBookIn')}
      </Button>
      <p class="small quiet">{t('pantryBookInNote')}</p>
      <SendError error={error} />
    </div>
  );
}
