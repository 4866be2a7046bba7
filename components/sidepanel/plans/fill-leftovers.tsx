import { Undo2 } from 'lucide-preact';
import { t } from '../../../utils/platform/text';
import { useNow } from '../../shared/ago';
import { countWords } from '../../shared/amount-words';
import { Button } from '../../shared/button';
import { formatAgo } from '../../shared/format';
import { ShopName } from '../../shared/shop-name';
import { useSend } from '../../shared/use-send';
import { SendError } from '../send-error';
import type { SeenLeftover } from './fill-rows';

interface LeftoversProps {
  readonly fillId: string;
  readonly origin: string;
  readonly leftovers: readonly SeenLeftover[];
}

/** What an earlier plan of the same list left in a cart, with the way to take exactly that out again. */
export function Leftovers({ fillId, origin, leftovers }: LeftoversProps) {
  const { send, error, isSending } = useSend();
  if (leftovers.length === 0) return null;
  return (
    <div class="fill-strangers">
      <h3>{t('planRemains')}</h3>
      <LeftoverLines leftovers={leftovers} />
      <p class="small quiet">{t('planRemainsNote')}</p>
      <Button
        icon={Undo2}
        disabled={isSending}
        onClick={() => void send('takeOutLeftovers', { fillId, origin })}
      >
        {t(isSending ? 'planRemainsTaking' : 'planRemainsOut')}
      </Button>
      <SendError error={error} />
    </div>
  );
}

/** The lines of what is left over. */
export function LeftoverLines({ leftovers }: Pick<LeftoversProps, 'leftovers'>) {
  return (
    <ul>
      {leftovers.map(({ approval, count, isByHand }) => (
        <li key={approval.id}>
          <span>
            {countWords(count)} <bdi>{approval.name}</bdi>
          </span>
          {isByHand && <p class="small careful">{t('planRefusedUndoByHand')}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The same in the cart of a shop to which the fill did not go, as that was last seen. */
export function LeftoverCard(props: LeftoversProps) {
  const now = useNow();
  const [first] = props.leftovers;
  return (
    <section class="panel-card">
      <h2>
        <ShopName origin={props.origin} />
      </h2>
      <Leftovers {...props} />
      {first && <p class="small quiet">{t('planRemainsSeen', formatAgo(first.seenAt, now))}</p>}
    </section>
  );
}
