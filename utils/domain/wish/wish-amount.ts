import { dimensionOf } from '../measure/quantity';
import { CONTAINER_PATTERN } from '../words/container-words';
import { GROUP_END, GROUP_PATTERN, groupSize } from '../words/group-words';
import { isTechnical } from '../words/number-names';
import { behindSpoons } from '../words/spoon-words';
import { startsWithContainer, type TakenAmount, takenOf } from './taken-amount';
import { measureAtStart, wholeMeasureAtStart } from './wish-measure';

const TIMES = '\\s?[x×✕*]\\s?';
// "2x milk", but not "2XL" and not "4x40".
const TIMES_OF = '\\s?(?:[x✕*](?=\\s|$|\\p{L}{3})|×)\\s?';
const PACKS = new RegExp(
  `^(\\d{1,3})(?:${TIMES}|\\s(?:${CONTAINER_PATTERN}\\s)?(?:(?:of|à|a|de|di|von|je|zu je|@)\\s)?)(?=\\d)`,
  'iu',
);
const GROUPS = new RegExp(`^(\\d{1,2}(?:\\.\\d{1,3})?)\\s?(${GROUP_PATTERN})${GROUP_END}\\s?`, 'iu');
const COUNT = new RegExp(
  `^(\\d{1,3}(?:[.,]5)?|0\\.\\d{1,3})(?:(${TIMES_OF})|(?=\\s|$)|(?=${CONTAINER_PATTERN}))`,
  'iu',
);
const NAME_START = /^(?:[\p{L}"'“„«&#(]|\d[\d.,]*\p{L})/u;
// Numbers of three figures are names or sizes: 501 jeans, 100 napkins.
const MOST_UNSAID = 99;

/** The amount that a text begins with, as `plainWish` gives it; null for none. */
export function takeAmount(plain: string): TakenAmount | null {
  return (
    spoons(plain) ??
    sizeTimes(plain) ??
    measured(plain) ??
    packsOfSize(plain) ??
    grouped(plain) ??
    counted(plain)
  );
}

/** An amount and nothing else; null where other words are. */
export function onlyAmount(plain: string): TakenAmount | null {
  const taken = takeAmount(plain);
  return taken?.rest === '' ? taken : null;
}

function measured(plain: string): TakenAmount | null {
  const found = wholeMeasureAtStart(plain);
  return found && takenOf({ need: found.need }, found.rest);
}

function packsOfSize(plain: string): TakenAmount | null {
  const [start, count] = PACKS.exec(plain) ?? [];
  const inside = start === undefined ? '' : plain.slice(start.length);
  const each = measureAtStart(inside);
  if (!each || (isBetween(start) && dimensionOf(each.need.unit) === 'length')) return null;
  const size = inside.slice(0, inside.length - each.rest.length).trim();
  return takenOf({ count: Number(count), size, isBare: /^\d+\s$/.test(start ?? '') }, each.rest);
}

// "330 ml x 6 cola".
function sizeTimes(plain: string): TakenAmount | null {
  const each = measureAtStart(plain);
  const [times, count] = /^[x×*]\s?(\d{1,3})(?=\s|$)/iu.exec(each?.rest ?? '') ?? [];
  if (!each || times === undefined || dimensionOf(each.need.unit) === 'length') return null;
  const size = plain.slice(0, plain.length - each.rest.length).trim();
  return takenOf({ count: Number(count), size }, each.rest.slice(times.length));
}

// "30 x 40 cm" is how large a thing is; "2x 3 m" are two of three metres.
function isBetween(start = ''): boolean {
  return /x\d?$|\s[x×]\s$/iu.test(start);
}

function grouped(plain: string): TakenAmount | null {
  const [start, many, word = ''] = GROUPS.exec(plain) ?? [];
  return start === undefined
    ? null
    : takenOf({ count: Math.ceil(Number(many) * groupSize(word)) }, plain.slice(start.length));
}

// Nobody buys by spoons: of what these measure one takes a pack.
function spoons(plain: string): TakenAmount | null {
  const behind = behindSpoons(plain);
  return behind === null ? null : takenOf({}, behind);
}

function counted(plain: string): TakenAmount | null {
  const [start, written = '', times] = COUNT.exec(plain) ?? [];
  const count = Math.ceil(Number(written.replace(',', '.')));
  if (start === undefined || count === 0) return null;
  const behind = plain.slice(start.length).trim();
  const isBare = times === undefined && !startsWithContainer(behind);
  if (isBare && (count > MOST_UNSAID || isTechnical(plain))) return null;
  if (behind === '' ? !/^\d+$/.test(written) : !NAME_START.test(behind)) return null;
  return takenOf({ count, isBare }, behind);
}
