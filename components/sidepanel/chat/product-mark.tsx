import type { Product } from '../../../utils/domain/product/product';
import { t } from '../../../utils/platform/text';
import { Ago, useNow } from '../../shared/ago';
import { formatMoney } from '../../shared/format';
import { ShopLink } from '../../shared/shop-link';
import { siteText } from '../../shared/site';
import type { ToldProduct } from './told-products';

/** A product in a sentence: its name as a way to its page, with the price that the tools told and how old that is. */
export function ProductMark({
  product: { was, now },
  isInLink,
}: {
  readonly product: ToldProduct;
  readonly isInLink: boolean;
}) {
  const clock = useNow();
  const inner = (
    <>
      <bdi class="product-mark-name">{was.name}</bdi>
      {was.price && <span class="product-mark-price figures">{formatMoney(was.price)}</span>}
      <bdi class="quiet">
        <Ago at={was.seenAt} now={clock} />
      </bdi>
    </>
  );
  return (
    <>
      {isInLink ? (
        <span class="product-mark">{inner}</span>
      ) : (
        <ShopLink url={was.url} class="product-mark" title={t('chatToldAt', was.name, siteText(was.origin))}>
          {inner}
        </ShopLink>
      )}
      <Change was={was} now={now} />
    </>
  );
}

// What was checked stays; that the price is another one by now is said beside it.
function Change({ was, now }: { readonly was: Product; readonly now: Product | null }) {
  const isOther =
    now?.price && (now.price.minor !== was.price?.minor || now.price.currency !== was.price.currency);
  if (!isOther) return null;
  return (
    <span class="product-mark-change small careful figures">
      {' '}
      {t('chatPriceNow', formatMoney(now.price))}
    </span>
  );
}
