import { BadgeCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Comparison, ComparisonCell, ComparisonRow } from '../../../utils/domain/product/comparison';
import type { Product } from '../../../utils/domain/product/product';
import { t, tn } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { formatUnitPrice } from '../../shared/format';
import { Thumbnail } from '../../shared/product-line';
import { shownUnitPrice } from '../../shared/unit-prices';
import { ATTRIBUTE_WORDS, cellWords } from './cell-words';
import './compare.css';

/** Rows that are shown even where all products say the same: they are what one compares for. */
const ALWAYS: readonly ComparisonRow['attribute'][] = ['price', 'unitPrice', 'shop'];

interface CompareTableProps {
  readonly products: readonly Product[];
  readonly comparison: Comparison;
}

/** Products side by side: one row an attribute, each cell linked to the page where it was read. */
export function CompareTable({ products, comparison }: CompareTableProps) {
  const [isWhole, setWhole] = useState(false);
  const isShown = (row: ComparisonRow) => isWhole || !row.isSame || ALWAYS.includes(row.attribute);
  const alike = comparison.rows.filter((row) => row.isSame && !ALWAYS.includes(row.attribute)).length;
  return (
    <div class="compare">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="compare-scroll" tabIndex={0} aria-label={t('compareTitle')}>
        <table class="compare-table">
          <thead>
            <tr>
              <td />
              {products.map((product) => (
                <th key={product.productKey} scope="col">
                  <a href={product.url} target="_blank" rel="noopener noreferrer">
                    <Thumbnail src={product.thumbnail} size="large" />
                    <span dir="auto">{product.name}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.rows.filter(isShown).map((row) => (
              <Row key={`${row.attribute} ${row.name}`} row={row} products={products} />
            ))}
          </tbody>
        </table>
      </section>
      {alike > 0 && (
        <Button kind="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('compareHideSame') : tn('compareShowSame', alike)}
        </Button>
      )}
    </div>
  );
}

function Row({ row, products }: { readonly row: ComparisonRow; readonly products: readonly Product[] }) {
  const name = row.name ?? t(ATTRIBUTE_WORDS[row.attribute]);
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      {row.cells.map((cell, index) => (
        <Cell
          key={cell.productKey}
          cell={cell}
          row={name}
          product={products[index]?.name ?? ''}
          doubt={doubtOf(row, products[index])}
        />
      ))}
    </tr>
  );
}

function doubtOf({ attribute }: ComparisonRow, product: Product | undefined): string | null {
  if (attribute === 'unitPrice') return unitDoubt(product);
  return product?.byModel?.some((field) => field === attribute) ? t('sharedSource_model') : null;
}

// The shop prints another price per unit than its price and content come to.
function unitDoubt(product: Product | undefined): string | null {
  const unit = product ? shownUnitPrice(product) : null;
  return unit?.contradiction
    ? t('popupUnitWrong', formatUnitPrice(unit.value), formatUnitPrice(unit.contradiction))
    : null;
}

// A host that does not fit is broken between its parts, not within a word.
function brokenAtDots(host: string) {
  return host
    .split(/(?=\.)/)
    .flatMap((part, at) => (at === 0 ? [part] : [<wbr key={`${at}${part}`} />, part]));
}

interface CellProps {
  readonly cell: ComparisonCell;
  readonly row: string;
  readonly product: string;
  /** Why the value is not sure, where that is known. */
  readonly doubt: string | null;
}

function Cell({ cell, row, product, doubt }: CellProps) {
  if (cell.value === null) {
    return (
      <td class="quiet">
        <span aria-hidden="true">–</span>
        <span class="aloud">{t('compareUnknown')}</span>
      </td>
    );
  }
  return (
    <td class={cell.isBest ? 'is-best' : ''}>
      <a
        href={cell.url}
        target="_blank"
        rel="noopener noreferrer"
        title={t('compareSource', row, product)}
        class="figures"
      >
        <bdi>
          {cell.value.kind === 'origin' ? brokenAtDots(cellWords(cell.value)) : cellWords(cell.value)}
        </bdi>
      </a>
      {cell.isBest && (
        <span class="best-mark small good">
          <BadgeCheck aria-hidden="true" />
          {t('compareBest')}
        </span>
      )}
      {(doubt || !cell.isSure) && <span class="small careful">{doubt ?? t('compareUnsure')}</span>}
    </td>
  );
}
