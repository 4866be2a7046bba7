import { decimalOf, type Money } from '../../utils/domain/money/money';
import type { Reading } from '../../utils/domain/product/evidence';
import {
  type ListingRow,
  type PageReading,
  type ProductSnapshot,
  READ_FIELDS,
} from '../../utils/domain/product/product';

/** The stable JSON form of one reading, as `npm run read` prints it between the page's address and the time. Runs in the page. */
export function readingJson(reading: PageReading) {
  return {
    kind: reading.kind,
    product: reading.kind === 'product' ? productJson(reading.product) : null,
    items: reading.kind === 'listing' ? reading.listing.rows.map(rowJson) : [],
  };
}

function productJson(product: ProductSnapshot) {
  const { unitPrice } = product;
  return {
    name: product.name.value,
    brand: product.brand.value,
    sku: product.sku.value,
    mpn: product.mpn.value,
    gtin: product.gtin.value,
    price: decimal(product.price.value),
    currency: product.price.value?.currency ?? null,
    listPrice: decimal(product.listPrice.value),
    memberPrice: decimal(product.memberPrice.value),
    availability: product.availability.value,
    itemCondition: product.itemCondition.value,
    seller: product.seller.value,
    shipping: decimal(product.shipping.value),
    quantity: product.quantity.value,
    unitPrice: unitPrice.value && {
      amount: unitPrice.value.amount,
      per: unitPrice.value.per,
      unit: unitPrice.value.unit,
    },
    image: product.image.value,
    variant: product.variant,
    variantId: product.variantId,
    breadcrumbs: product.breadcrumbs,
    platform: product.platform,
    sure: Object.fromEntries(READ_FIELDS.map((field) => [field, product[field].isSure])),
    conflict: Object.fromEntries(
      READ_FIELDS.filter((field) => product[field].conflict.length > 0).map((field) => [
        field,
        valuesAgainst(product[field]),
      ]),
    ),
  };
}

function valuesAgainst(reading: Reading<unknown>): readonly unknown[] {
  return reading.conflict.map(({ value }) => (isMoney(value) ? decimalOf(value) : value));
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;
}

function rowJson(row: ListingRow) {
  return {
    name: row.name,
    price: decimal(row.price),
    currency: row.price?.currency ?? null,
    url: row.url,
    listPrice: decimal(row.listPrice),
    isSponsored: row.isSponsored,
  };
}

function decimal(value: Money | null): string | null {
  return value && decimalOf(value);
}
