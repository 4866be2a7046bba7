import type { ComponentChildren } from 'preact';
import type { Product } from '../../utils/domain/product/product';
import { Ago, useNow } from '../shared/ago';
import { ProductLine } from '../shared/product-line';

interface ProductLinkProps {
  readonly product: Product;
  /** Behind the shop and the age. */
  readonly note?: ComponentChildren;
  readonly end?: ComponentChildren;
}

/** One product on one line that opens the page where it was read, with the age of its price. */
export function ProductLink({ product, note, end }: ProductLinkProps) {
  const now = useNow();
  const line = (
    <>
      <Ago at={product.seenAt} now={now} />
      {note && <> · {note}</>}
    </>
  );
  return (
    <a class="product-link" href={product.url} target="_blank" rel="noopener noreferrer">
      <ProductLine product={product} note={line} {...(end === undefined ? {} : { end })} />
    </a>
  );
}
