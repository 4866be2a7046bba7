import { useState } from 'preact/hooks';
import type { Product } from '../../../../utils/domain/product';
import { t } from '../../../../utils/platform/text';
import { productsOfGtin } from '../../../../utils/storage/queries/products';
import { Button } from '../../../shared/button';
import { Field } from '../../../shared/field';
import { Loaded } from '../../../shared/loaded';
import { ProductLine } from '../../../shared/product-line';
import { useLive } from '../../../shared/use-live';
import { useSend } from '../../../shared/use-send';
import { SendError } from '../../send-error';

interface FoundProductsProps {
  readonly gtin: string;
  readonly listId: string;
  readonly onDone: () => void;
}

/** What was seen with a barcode, to be put on the list; what nobody saw yet can be given a name. */
export function FoundProducts({ gtin, listId, onDone }: FoundProductsProps) {
  const live = useLive(() => productsOfGtin(gtin), [gtin]);
  const { send, error } = useSend();
  const add = async (text: string, productKey: string | null) => {
    const item = { listId, text: text.slice(0, 300), count: 1, need: null, productKey } as const;
    if (await send('addItem', { ...item, accepts: productKey ? 'same-item' : 'same-kind' })) onDone();
  };
  return (
    <Loaded live={live} lines={2}>
      {(products) => (
        <>
          <p class="small quiet figures">{t('pictureBarcode', gtin)}</p>
          {products.length === 0 && <Unknown onName={(name) => void add(name, null)} />}
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
  readonly onAdd: (text: string, productKey: string) => Promise<void>;
}

function Seen({ product, onAdd }: SeenProps) {
  return (
    <li>
      <ProductLine product={product} />
      <Button onClick={() => void onAdd(product.name, product.productKey)}>{t('listsAddButton')}</Button>
    </li>
  );
}

function Unknown({ onName }: { readonly onName: (name: string) => void }) {
  const [name, setName] = useState('');
  return (
    <form
      class="item-conditions"
      onSubmit={(event) => [event.preventDefault(), name.trim() && onName(name.trim())]}
    >
      <p>{t('pictureNeverSeen')}</p>
      <Field
        label={t('pantryName')}
        value={name}
        maxLength={300}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button kind="primary" type="submit" disabled={name.trim() === ''}>
        {t('listsAddButton')}
      </Button>
    </form>
  );
}
