import { literalPattern } from '../../domain/words/literal-pattern';
import { UNIT_NAMES } from './spec-units';

/** A property that a name measures, and how many of its smallest unit one of a written unit is. */
interface SpecUnit {
  readonly spec: string;
  readonly factor: number;
}

const UNITS: ReadonlyMap<string, SpecUnit> = new Map(
  UNIT_NAMES.flatMap(([spec, factor, names]) =>
    names.split(' ').map((name) => [name, { spec, factor }] as const),
  ),
);
const ANY_UNIT = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(literalPattern)
  .join('|');

// "2 in 1" is no two inches.
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d+(?:[.,]\\d+)?)[\\s-]?(${ANY_UNIT})(?![\\p{L}\\p{N}]|(?<=in)\\s?\\d)`,
  'gu',
);
const FAT = /(\d(?:[.,]\d)?)\s?%\s?(?:fett|fat|mat|grasa|脂)?/gu;

// 60 x 84 is how big a thing is; 6 x 330 ml is how much is in it.
const EDGES =
  /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)?\s?[x×]\s?\d+(?:[.,]\d+)?(?:\s?[x×]\s?\d+(?:[.,]\d+)?)?(?![\d.,]|\s?(?:[km]?g|[cdm]?l|oz|pack|stuck|stk|rolls?|sheets?)\b)/gu;

// What a cable joins: "usb-a to usb-c".
const PLUG = 'usb-?\\s?[abc]|(?:micro|mini)-?\\s?usb|lightning|hdmi|displayport|dvi|vga|thunderbolt|ethernet';
const ENDS = new RegExp(`(${PLUG})\\s?(?:to|auf|zu|naar|vers|a|su|[-–>/]|->|→)\\s?(${PLUG})(?!\\p{L})`, 'gu');

// "205/55 R16 91V": size of a tyre, with its load and speed.
const TYRE = /\b(\d{3}\/\d{2})\s?z?rf?\s?(\d{2}c?)\b(?:\s(\d{2,3}(?:\/\d{2,3})?\s?[a-z])\b)?/g;

// Lenses of "-2.00" or "+1,75".
const LENS = /(?<=\s)[+-]\d{1,2}[.,]\d{2}(?![\p{L}\p{N}])/gu;

/** Measured properties in a folded name, each with its values in one unit: 64 GB of storage, 2 m of length, 400 mg of a drug. */
export function specsOf(text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (spec: string, value: string) => found.set(spec, (found.get(spec) ?? new Set()).add(value));
  const addAmount = (spec: string, value: string) => {
    add(spec, value);
    if (spec === 'mass' && Number(value) < MILLIGRAMS_IN_GRAM) add('dose', value);
  };
  const rest = text.replace(TYRE, (_, profile: string, rim: string, load?: string) => {
    add('tyre', `${profile} ${rim}`);
    if (load) add('load', load);
    return ' ';
  });
  for (const [, written = '', unit = ''] of /\d/.test(rest) ? rest.matchAll(AMOUNT) : [])
    addAmount(...specOf(written, unit));
  if (/\d\s?[x×]/.test(text))
    for (const match of text.matchAll(EDGES)) add('edges', match[0].replace(/\s/g, ''));
  if (text.includes('%'))
    for (const match of text.matchAll(FAT)) add('share', String(Number(match[1]?.replace(',', '.'))));
  for (const [lens] of text.matchAll(LENS)) add('lens', lens.replace(',', '.'));
  for (const [, one = '', two = ''] of text.matchAll(ENDS))
    add('ends', [one, two].map(plug).sort().join(' '));
  return found;
}

/** The folded name without its measured properties. */
export function withoutSpecs(text: string): string {
  return text.replace(TYRE, ' ~ ').replace(AMOUNT, ' ~ ').replace(EDGES, ' ~ ').replace(FAT, ' ~ ');
}

function specOf(written: string, unit: string): [spec: string, value: string] {
  const { spec, factor } = UNITS.get(unit) ?? { spec: unit, factor: 1 };
  return [spec, String(Number((numberOf(written, unit, factor) * factor).toPrecision(4)))];
}

// Less is no weight that one buys: it is how strong a tablet is.
const MILLIGRAMS_IN_GRAM = 1000;
// A unit that is so many of the smallest one, or more.
const LARGE_UNIT = 1000;

// "1.000 IE" and "1.000 g" are a thousand; "1.500 kg" are one and a half, as shops write three decimals of large units only.
function numberOf(written: string, unit: string, factor: number): number {
  const isSmall = unit === 'g' || factor < LARGE_UNIT;
  const isThousands = isSmall && /^[1-9]\d{0,2}[.,]\d{3}$/.test(written);
  return Number(isThousands ? written.replace(/[.,]/, '') : written.replace(',', '.'));
}

function plug(written: string): string {
  return written.replace(/[-\s]/g, '');
}
