const SIGNS = {
  '€': ['EUR'],
  '£': ['GBP'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'CLP', 'TWD', 'MXN', 'ARS', 'COP', 'HKD', 'SGD'],
  '₽': ['RUB'],
  lei: ['RON'],
  원: ['KRW'],
};

/** Whether an answer is the accepted value: prices as numbers and identifiers letter by letter, as the benchmark has it; currencies by sign or code, brands without regard to case and spacing. */
export function isSameValue(field, accepted, value) {
  if (field === 'price') return Number(accepted) === Number(value);
  if (field === 'currency') return isSameCurrency(accepted, value);
  if (field === 'brand') return plain(accepted) === plain(value);
  return accepted.trim() === String(value).trim();
}

function plain(text) {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function isSameCurrency(accepted, value) {
  const sign = accepted.toLowerCase().replace(/[~\s]/g, '');
  const other = String(value).toLowerCase().replace(/[~\s]/g, '');
  return sign === other || (SIGNS[sign] ?? []).includes(String(value).toUpperCase());
}
