import { ThumbsDown } from 'lucide-preact';
import type { Product } from '../../utils/domain/product/product';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { IconButton } from './button';
import type { Undo } from './undo';

interface RefuseSwapProps {
  /** What was offered. */
  readonly product: Product;
  /** What it was offered instead of. */
  readonly wanted: Product;
  readonly undo: Pick<Undo, 'offer' | 'attempt'>;
}

/** Turns a swap down for good, with a way back. */
export function RefuseSwap({ product, wanted, undo: { offer, attempt } }: RefuseSwapProps) {
  const swap = { productKey: wanted.productKey, refusedKey: product.productKey };
  const refuse = async () => {
    await request('refuseSwap', swap);
    offer(t('refusedSwap'), () => request('allowSwap', swap).then(() => 'undone' as const));
  };
  return (
    <IconButton icon={ThumbsDown} name={t('refuseSwap', product.name)} onClick={() => attempt(refuse)} />
  );
}
