import { loadModule } from '../load-module.mjs';

/** How each labelled price string is read, and whether its amount and its currency are exactly right: {…case, got, right: {amount, currency}}. */
export async function readPriceStrings(cases) {
  const { parsePriceText } = await loadModule('utils/domain/money/price-text.ts');
  const { findCurrencyMarks } = await loadModule('utils/domain/money/currency-mark.ts');
  return cases.map((each) => {
    const got = read(each, parsePriceText, findCurrencyMarks);
    const right = { amount: isSameAmount(got.amount, each.amount), currency: got.currency === each.currency };
    return { ...each, got, right };
  });
}

// The label's currency may stand in the neighbouring text, as it does on the page, and counts cents as they are written, where we count them in the currency.
function read({ price_raw, currency_raw, decimal_separator }, parsePriceText, findCurrencyMarks) {
  const decimalSeparator = ['.', ','].includes(decimal_separator) ? decimal_separator : null;
  const price = price_raw === null ? null : parsePriceText(price_raw, { decimalSeparator });
  const marks = findCurrencyMarks(currency_raw ?? '');
  const nearby = (marks.find((mark) => mark.kind === 'one') ?? marks[0])?.text ?? null;
  const perMajor = findCurrencyMarks(`1 ${price?.currencyText ?? ''}`)[0]?.perMajor ?? 1;
  return {
    amount: price ? Number(price.amount) * perMajor : null,
    currency: price?.currencyText ?? nearby,
  };
}

function isSameAmount(got, wanted) {
  if (got === null || wanted === null) return got === wanted;
  return Math.abs(got - Number(wanted)) < 1e-9 * Math.max(1, got);
}
