import { CONTAINER_PATTERN } from './container-words';
import { findMeasures } from './measure-text';
import { isTechnical } from './number-names';
import { isSameDimension, type Quantity, toBase } from './quantity';

/** An amount at the start of a text: packs, or so much in all. */
export interface TakenAmount {
  readonly count: number;
  readonly need: Quantity | null;
  /** How much is in each of those that are counted, as it is written: "1,5 l"; '' for nothing said. */
  readonly size: string;
  /** A number and nothing that says it counts packs. */
  readonly isBare: boolean;
  /** "of" stands behind it: it is an amount, whatever it measures. */
  readonly hasOf: boolean;
  readonly rest: string;
}

const TIMES = '\\s?(?:[x✕*](?=\\s|\\d|$|\\p{L}{3})|×)\\s?';
const OF = /^(?:of|de la|de l['’]|du|des|de|d['’]|di|von|van|от|из|من)(?:\s|(?<=['’]))/u;
const CONTAINER = new RegExp(`^\\s?${CONTAINER_PATTERN}\\s?`, 'iu');
const PACKS = new RegExp(
  `^(\\d{1,3})(?:${TIMES}|\\s(?:${CONTAINER_PATTERN}\\s)?(?:(?:of|à|a|de|di|von|je|zu je|@)\\s)?)(?=\\d)`,
  'iu',
);
const DOZENS =
  /^(\d{1,2}(?:\.5)?)\s?(?:dozen|dutzend|douzaines?|docenas?|dozzin[ae]|dozijn|tuziny?|дюжин[аы]?|打)(?!\p{Script=Latin})\s?/iu;
const COUNT = new RegExp(
  `^(\\d{1,3}(?:[.,]5)?|0\\.\\d{1,3})(?:(${TIMES})|(?=\\s|$)|(?=${CONTAINER_PATTERN}))`,
  'iu',
);
const NAME_START = /^(?:[\p{L}"'“„«&#(]|\d[\d.,]*\p{L})/u;
// Numbers of three figures are names or sizes: 501 jeans, 100 napkins.
const MOST_UNSAID = 99;

/** The amount that a text begins with, as `plainWish` gives it; null for none. */
export function takeAmount(plain: string): TakenAmount | null {
  return measured(plain) ?? packsOfSize(plain) ?? dozens(plain) ?? counted(plain);
}

/** An amount and nothing else; null where other words are. */
export function onlyAmount(plain: string): TakenAmount | null {
  const taken = takeAmount(plain);
  return taken?.rest === '' ? taken : null;
}

function measured(plain: string): TakenAmount | null {
  const first = measureAtStart(plain);
  if (!first || isCounted(first.need)) return null;
  const more = measureAtStart(first.rest);
  const both = more && isSameDimension(first.need, more.need) ? sumOf(first.need, more.need) : null;
  return takenOf({ need: both ?? first.need }, both && more ? more.rest : first.rest);
}

function packsOfSize(plain: string): TakenAmount | null {
  const [start, count] = PACKS.exec(plain) ?? [];
  const inside = start === undefined ? '' : plain.slice(start.length);
  const each = measureAtStart(inside);
  if (!each || isCounted(each.need)) return null;
  const size = inside.slice(0, inside.length - each.rest.length).trim();
  return takenOf({ count: Number(count), size }, each.rest);
}

function dozens(plain: string): TakenAmount | null {
  const [start, count] = DOZENS.exec(plain) ?? [];
  return start === undefined
    ? null
    : takenOf({ count: Math.ceil(Number(count) * 12) }, plain.slice(start.length));
}

function counted(plain: string): TakenAmount | null {
  const [start, written = '', times] = COUNT.exec(plain) ?? [];
  const count = Math.ceil(Number(written.replace(',', '.')));
  if (start === undefined || count === 0) return null;
  const behind = plain.slice(start.length).trim();
  const isBare = times === undefined && !CONTAINER.test(behind);
  if (isBare && (count > MOST_UNSAID || isTechnical(plain))) return null;
  if (behind !== '' && !NAME_START.test(behind)) return null;
  return takenOf({ count, isBare }, behind);
}

function takenOf(amount: Partial<TakenAmount>, behind: string): TakenAmount {
  const inside = behind.trim().replace(CONTAINER, '');
  const rest = inside.replace(OF, '').trim();
  return { count: 1, need: null, size: '', isBare: false, ...amount, hasOf: rest !== inside, rest };
}

function measureAtStart(text: string): { readonly need: Quantity; readonly rest: string } | null {
  const [first] = findMeasures(text);
  return first?.start === 0 ? { need: first.quantity, rest: text.slice(first.end).trim() } : null;
}

// Tea comes in tens of bags; of rice, two bags are two packs.
function isCounted({ value, unit }: Quantity): boolean {
  return unit === 'piece' || (unit === 'bag' && value < 10);
}

function sumOf(a: Quantity, b: Quantity): Quantity {
  const [x, y] = [toBase(a), toBase(b)];
  return { value: x.value + y.value, unit: x.unit };
}
