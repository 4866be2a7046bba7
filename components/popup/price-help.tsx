import type { Product } from '../../utils/domain/product/product';
import { t } from '../../utils/platform/text';
import { AskModel } from './ask-model';
import { PointButton } from './point-button';

interface PriceHelpProps {
  readonly product: Product;
  /** Whether the page says anything of it now; else what is shown is only remembered. */
  readonly isShown: boolean;
}

/** What to do where the page did not tell the price or the name: point at it, or have the model read it. */
export function PriceHelp({ product, isShown }: PriceHelpProps) {
  const hasPrice = product.price !== null && isShown;
  return (
    <>
      {!isShown && <p class="small quiet">{t('popupNotShown')}</p>}
      {!hasPrice && <PointButton />}
      {(!hasPrice || product.name === '') && <AskModel />}
    </>
  );
}
