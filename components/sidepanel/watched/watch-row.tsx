import { BellRing, EyeOff, Target } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Watch } from '../../../utils/domain/money/price-history';
import type { Product } from '../../../utils/domain/product/product';
import { t } from '../../../utils/platform/text';
import { findProduct, priceHistory } from '../../../utils/storage/queries/products';
import { IconButton } from '../../shared/button';
import { formatMoney } from '../../shared/format';
import { Sparkline } from '../../shared/history-chart';
import { PendingNote } from '../../shared/pending-note';
import { Skeleton } from '../../shared/states';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { ProductLink } from '../product-link';
import { SendError } from '../send-error';
import { TargetForm } from './target-form';

interface WatchRowProps {
  readonly watch: Watch;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One watched product: its price now, where it went, and what the person waits for. */
export function WatchRow({ watch, isChosen, onChoose }: WatchRowProps) {
  const { offer } = usePanel();
  const { send, error } = useSend();
  const [isAiming, setAiming] = useState(false);
  const live = useLive(
    async () => ({
      product: await findProduct(watch.productKey),
      points: await priceHistory(watch.productKey),
    }),
    [watch.productKey],
  );
  if (live.state !== 'ready') return <Skeleton lines={1} />;
  const { product, points } = live.value;
  const name = product?.name ?? t('watchedGone');
  const stop = async () => {
    const gone = await send('stopWatch', { productKey: watch.productKey });
    if (gone) offer(t('watchedStopped', name), gone.trashId);
  };
  const course = points.filter((point) => point.price.currency === points.at(-1)?.price.currency);
  return (
    <li class="panel-card watch-row">
      <div class="watch-line">
        <input type="checkbox" checked={isChosen} aria-label={t('compareSelect', name)} onChange={onChoose} />
        <div class="grow">{product ? <ProductLink product={product} /> : <p class="quiet">{name}</p>}</div>
      </div>
      {product?.pendingPrice && <PendingNote pending={product.pendingPrice} />}
      {course.length > 1 && <Sparkline points={course} name={name} />}
      <div class="watch-line">
        <p class="grow small">{product && <Aim watch={watch} product={product} />}</p>
        <IconButton
          icon={Target}
          name={t('watchedSetTarget', name)}
          aria-expanded={isAiming}
          onClick={() => setAiming(!isAiming)}
        />
        <IconButton icon={EyeOff} name={t('watchedStop', name)} onClick={() => void stop()} />
      </div>
      {isAiming && product && <TargetForm watch={watch} product={product} onEnd={() => setAiming(false)} />}
      <SendError error={error} />
    </li>
  );
}

function Aim({
  watch: { target },
  product: { price, pendingPrice },
}: {
  readonly watch: Watch;
  readonly product: Product;
}) {
  if (target === null) return <span class="quiet">{t('watchedAnyDrop')}</span>;
  const isReached =
    !pendingPrice && price !== null && price.currency === target.currency && price.minor <= target.minor;
  if (!isReached) return <span class="quiet">{t('watchedTarget', formatMoney(target))}</span>;
  return (
    <span class="watch-reached good">
      <BellRing aria-hidden="true" />
      {t('watchedReached', formatMoney(target))}
    </span>
  );
}
