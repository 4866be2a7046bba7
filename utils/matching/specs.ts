const UNITS: readonly (readonly [spec: string, pattern: string])[] = [
  ['storage', 'mb|gb|tb|gigabytes?'],
  ['hertz', '[kmg]?hz'],
  ['power', 'k?w|watts?'],
  ['voltage', 'v|volts?'],
  ['charge', 'm?ah'],
  ['inch', "in|inch(?:es)?|zoll|\"|''|寸|英寸"],
  ['pixels', 'mp|megapixels?'],
  ['length', 'mm|cm|m|ft|feet|meters?|metres?'],
  ['mass', 'mg|g|kg|lbs?'],
  ['volume', 'ml|cl|l|liters?|litres?'],
  ['ports', '-?ports?'],
  ['dioptre', 'dpt'],
  ['spf', 'spf|lsf'],
];

const ANY_UNIT = UNITS.map(([, pattern]) => pattern).join('|');
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d+(?:[.,]\\d+)?)[\\s-]?(${ANY_UNIT})(?![\\p{L}\\p{N}])`,
  'gu',
);
const WHOLE_UNITS = UNITS.map(([spec, pattern]) => [spec, new RegExp(`^(?:${pattern})$`, 'u')] as const);
const SPEC_OF_UNIT = new Map<string, string>();
const SIZE =
  /(?<!\p{L})(?:size|grosse|gr\.?|taille|talla|eu|uk|尺码|مقاس)\s?:?\s?(\d{1,3}(?:[.,]5)?|xxs|xs|s|m|l|xl|xxl|[2-6]xl)(?![\p{L}\p{N}])/gu;
const FAT = /(\d(?:[.,]\d)?)\s?%\s?(?:fett|fat|mat|grasa|脂)?/gu;

// 60 x 84 is how big a thing is; 6 x 330 ml is how much is in it.
const EDGES =
  /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)?\s?[x×]\s?\d+(?:[.,]\d+)?(?:\s?[x×]\s?\d+(?:[.,]\d+)?)?(?![\d.,]|\s?(?:[km]?g|[cdm]?l|oz|pack|stuck|stk|rolls?|sheets?)\b)/gu;

/** Measured properties in a folded name, each with its values: storage 64gb, length 2m. */
export function specsOf(text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (spec: string, value: string) => found.set(spec, (found.get(spec) ?? new Set()).add(value));
  for (const match of /\d/.test(text) ? text.matchAll(AMOUNT) : []) {
    const spec = specOf(match[2] ?? '');
    add(spec, `${Number(match[1]?.replace(',', '.'))}${unitOf(spec, match[2] ?? '')}`);
  }
  if (/\d\s?[x×]/.test(text))
    for (const match of text.matchAll(EDGES)) add('edges', match[0].replace(/\s/g, ''));
  if (text.includes('%'))
    for (const match of text.matchAll(FAT)) add('share', String(Number(match[1]?.replace(',', '.'))));
  return found;
}

/** Sizes of shoes and clothes in a folded name. */
export function sizesOf(text: string): Set<string> {
  return new Set([...text.matchAll(SIZE)].map((match) => match[1]?.replace(',', '.') ?? ''));
}

function specOf(unit: string): string {
  const known = SPEC_OF_UNIT.get(unit);
  if (known) return known;
  const spec = WHOLE_UNITS.find(([, pattern]) => pattern.test(unit))?.[0] ?? unit;
  SPEC_OF_UNIT.set(unit, spec);
  return spec;
}

function unitOf(spec: string, unit: string): string {
  return ['storage', 'hertz', 'length', 'charge', 'mass', 'volume'].includes(spec)
    ? unit.replace(/s$|eters?$|etres?$/, '')
    : '';
}
