import { useState } from 'preact/hooks';
import type { NewWish } from '../../../../utils/domain/list/grown-list';
import type { Product } from '../../../../utils/domain/product/product';
import { parseWish } from '../../../../utils/domain/wish/wish';
import { t } from '../../../../utils/platform/text';
import { productsOfGtin } from '../../../../utils/storage/queries/products';
import { Button } from '../../../shared/button';
import { Field } from '../../../shared/field';
import { Loaded } from '../../../shared/loaded';
import { ProductLine } from '../../../shared/product-line';
import { useLive } from '../../../shared/use-live';
import { useSend } from '../../../shared/use-send';
import { usePanel } from '../../panel-context';
import { SendError } from '../../send-error';
import { addedWords } from '../added-words';

interface FoundProductsProps {
  readonly gtin: string;
  readonly listId: string;
  readonly onDone: () => void;
}

/** What was seen with a barcode, to be put on the list; what nobody saw yet is given a name and waits for its number to be seen. */
export function FoundProducts({ gtin, listId, onDone }: FoundProductsProps) {
  const live = useLive(() => productsOfGtin(gtin), [gtin]);
  const { send, error } = useSend();
  const { offer } = usePanel();
  const put = async (wish: NewWish) => {
    const made = await send('addItem', { listId, productKey: null, ...wish });
    if (!made) return;
    if (made.merged > 0) offer(addedWords(made), made.trashId);
    onDone();
  };
  // Who holds an article's barcode before the camera means that very article.
  const add = ({ name, productKey }: Product) =>
    put({ text: name.slice(0, 300), count: 1, need: null, productKey, accepts: 'same-item' });
  return (
    <Loaded live={live} lines={2}>
      {(products) => (
        <>
          <p class="small quiet figures">{t('pictureBarcode', gtin)}</p>
          {products.length === 0 && (
            <Unknown onName={(wish) => put({ ...wish, gtin, accepts: 'same-item' })} />
          )}
          <ul class="item-rows">
            {products.map((product) => (
              <Seen key={product.productKey} product={product} onAdd={add} />
            ))}
          </ul>
          <SendError error={error} />
        </>
      )}
    </Loaded>
  );
}

interface SeenProps {
  readonly product: Product;
  readonly onAdd: (product: Product) => Promise<void>;
}

function Seen({ product, onAdd }: SeenProps) {
  return (
    <li>
      <ProductLine product={product} />
      <Button onClick={() => void onAdd(product)}>{t('listsAddButton')}</Button>
    </li>
  );
}

function Unknown({ onName }: { readonly onName: (wish: NewWish) => Promise<void> }) {
  const [name, setName] = useState('');
  const wish = parseWish(name);
  return (
    <form class="item-conditions" onSubmit={(event) => [event.preventDefault(), wish && void onName(wish)]}>
      <p>{t('pictureNeverSeen')}</p>
      <Field
        label={t('pantryName')}
        value={name}
        maxLength={300}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button kind="primary" type="submit" disabled={!wish}>
        {t('listsAddButton')}
      </Button>
    </form>
  );
}
