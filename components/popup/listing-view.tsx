import { Tags } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dimensionOf } from '../../utils/domain/measure/quantity';
import { perBaseUnit } from '../../utils/domain/money/unit-price';
import type { Product } from '../../utils/domain/product/product';
import { t, tn } from '../../utils/platform/text';
import { listSeenSince } from '../../utils/storage/queries/listing';
import { Button } from '../shared/button';
import { formatUnitPrice } from '../shared/format';
import { Loaded } from '../shared/loaded';
import { MoneyText, UnitPriceText } from '../shared/money';
import { ProductLine } from '../shared/product-line';
import { ShopLink } from '../shared/shop-link';
import { EmptyState } from '../shared/states';
import { type ShownUnitPrice, shownUnitPrice } from '../shared/unit-prices';
import { useLive } from '../shared/use-live';
import { PanelButton } from './actions';
import { GrantLine } from './grant-line';

/** How many rows are shown until more are asked for. */
const SHOWN = 6;

interface Row {
  readonly product: Product;
  readonly unit: ShownUnitPrice | null;
}

/** A listing page: its products, the best unit price first. */
export function ListingView({ origin, since }: { readonly origin: string; readonly since: number }) {
  const live = useLive(() => listSeenSince(origin, since), [origin, since]);
  return (
    <Loaded live={live} lines={5}>
      {(products) => <Rows rows={bestFirst(products)} origin={origin} />}
    </Loaded>
  );
}

function Rows({ rows, origin }: { readonly rows: readonly Row[]; readonly origin: string }) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button is gone then: who came by keyboard goes on at the first row that was not there.
  useLayoutEffect(() => {
    if (isWhole) list.current?.children[SHOWN]?.querySelector('a')?.focus();
  }, [isWhole]);
  if (rows.length === 0) return <EmptyState icon={Tags}>{t('popupListingEmpty')}</EmptyState>;
  return (
    <article class="listing">
      <header>
        <h2>{tn('popupListing', rows.length)}</h2>
        <p class="small quiet">{t(rows[0]?.unit ? 'popupListingByUnit' : 'popupListingByPrice')}</p>
      </header>
      <ul ref={list}>
        {rows.slice(0, isWhole ? rows.length : SHOWN).map((row) => (
          <ListingLine key={row.product.productKey} {...row} />
        ))}
      </ul>
      {rows.length > SHOWN && !isWhole && (
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {tn('popupListingMore', rows.length - SHOWN)}
        </Button>
      )}
      <footer class="actions">
        <PanelButton />
      </footer>
      <GrantLine origin={origin} />
    </article>
  );
}

function ListingLine({ product, unit }: Row) {
  const ends = (
    <>
      {product.price && <MoneyText value={product.price} />}
      {unit && (
        <span class="small quiet">
          <UnitPriceText value={unit.value} />
        </span>
      )}
    </>
  );
  const hasNotes = product.isSponsored || unit?.contradiction;
  const note = hasNotes ? <Notes product={product} unit={unit} /> : null;
  return (
    <li>
      <ShopLink url={product.url} class="cheaper-link">
        <ProductLine product={product} end={ends} note={note} hidesShop />
      </ShopLink>
    </li>
  );
}

// The shop's own price per unit is shown against what price and content come to, never believed in silence.
function Notes({ product, unit }: Row) {
  const { isSponsored } = product;
  return (
    <>
      {isSponsored && t('popupSponsored')}
      {isSponsored && unit?.contradiction && ' · '}
      {unit?.contradiction && (
        <span class="careful">
          {t('popupUnitWrong', formatUnitPrice(unit.value), formatUnitPrice(unit.contradiction))}
        </span>
      )}
    </>
  );
}

/** Rows of the most frequent kind of unit price, the lowest first; then the rest by price. Who paid for a place gains nothing. */
function bestFirst(products: readonly Product[]): Row[] {
  const rows = products.map((product) => ({ product, unit: shownUnitPrice(product) }));
  const usual = mostFrequent(rows.flatMap(({ unit }) => (unit ? [dimensionOf(unit.value.unit)] : [])));
  const rank = ({ unit }: Row) =>
    unit && dimensionOf(unit.value.unit) === usual
      ? perBaseUnit(unit.contradiction ?? unit.value)
      : Number.POSITIVE_INFINITY;
  return rows.sort((a, b) => order(rank(a), rank(b)) || order(priceOf(a), priceOf(b)));
}

function priceOf({ product }: Row): number {
  return product.price?.minor ?? Number.POSITIVE_INFINITY;
}

// Infinity minus itself is no number: two rows without a rank are equal.
function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
