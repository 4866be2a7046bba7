import { plainDigits } from '../words/plain-digits';
import { findMeasures, isCount, type Measure } from './measure-text';
import { plainQuantities } from './plain-quantity';
import { dimensionOf, type Quantity } from './quantity';
import { isContent, isDrained } from './quantity-context';

const TIMES = '\\s?[x×✕*]\\s?';
const PACKS_BEFORE = new RegExp(`(\\d{1,3})${TIMES}(?:(\\d{1,3})${TIMES})?$`, 'iu');
const HOLDERS =
  'cans?|tins?|bottles?|dosen|flaschen|packungen|packs?|packets?|(?:tea ?)?bags?|sachets?|(?:tee)?beutel|sticks?|bars?|riegel|becher|gläser|jars?|pots?|tubs?|boxes|stück|stk\\.?|pieces?|pcs|capsules|kapseln|paquetes?|paquets?|bolsas?|bolsitas?|botellas?|bouteilles?|latas?|bottiglie|lattine|bustine|zakjes|flessen|blikken';
const PACKS_AFTER = new RegExp(
  `^\\s?\\)?${TIMES}(\\d{1,3})(?:\\s?(?:${HOLDERS})(?!\\p{L})|(?![\\d.,]*\\s?(?:[x×*]|[a-z]|\\d)))`,
  'iu',
);
const PACK_PHRASE =
  /(?:pack|set|case|box|lot|paquete|confezione|conf\.) (?:of|de|da) (\d{1,3})\b|\b(\d{1,3})[- ]?(?:er[- ]?(?:pack|set|packung|tray|träger|karton)?\b|[- ]?(?:pack|pk|stuks pack|count pack)\b)|(\d{1,3})(?:瓶|罐|袋|包|盒|听|本|個|个)(?:装|裝|入|セット)|\b(?:multi)?pack[- ]?(?:x\s?)?(\d{1,3})\b/iu;
// "20 bags 40 g" is 40 g in all, "20 bags of 2 g" is not; cans and bottles always state one.
const COUNT_OF = new RegExp(
  `(?<![\\d.,])(\\d{1,3})\\s?(?:(?:cans?|tins?|bottles?|dosen|flaschen|packungen|packs?),?|(?:${HOLDERS})\\s?(?:of|de|a|x|×)|\\p{L}+\\.?\\s?(?:à|@|zu je|je|zu))\\s?$`,
  'iu',
);
const BARE_TIMES =
  /(?<![\p{N}.,]|\d\s|[\p{L}"])(?:[x×]\s?(\d{1,3})|(\d{1,3})\s?[x×])(?![\p{L}\p{N}.,]|\s?\d|\s?(?:mm|cm|m|in|inch)\b|\s?[x×])/u;

/**
 * How much one buys, as a product's name or size says it, packs multiplied out: "6 x 330 ml" is 1980 ml, "pack of 6" is 6 pieces.
 * Null when the text names no content: models, shares, watts and dimensions (30 x 20 cm) are none.
 */
export function parseQuantity(text: string): Quantity | null {
  const plain = plainQuantities(plainDigits(text.slice(0, 400)));
  if (!/\d/.test(plain)) return null;
  const all = findMeasures(plain);
  const measure = mostTelling(all.filter((each) => isContent(plain, each)));
  if (!measure) return piecesOf(packsIn(without(plain, all), PACK_PHRASE) ?? packsIn(plain, BARE_TIMES));
  const packs = isCount(measure.quantity) ? null : packsIn(without(plain, [measure]), PACK_PHRASE);
  return multiply(measure.quantity, explicitPacks(plain, measure) ?? packs ?? 1);
}

/** The weight without the liquid, where the text states it: 425 g of "660 g (425 g drained)". */
export function parseDrained(text: string): Quantity | null {
  const plain = plainQuantities(plainDigits(text.slice(0, 400)));
  const measure = findMeasures(plain).find((each) => isDrained(plain, each));
  return measure ? multiply(measure.quantity, explicitPacks(plain, measure) ?? 1) : null;
}

// The number of a measure says no packs: "Day Pack 20 l".
function without(plain: string, measures: readonly Measure[]): string {
  return measures.reduceRight((text, { start, end }) => `${text.slice(0, start)}|${text.slice(end)}`, plain);
}

function piecesOf(packs: number | null): Quantity | null {
  return packs === null ? null : { value: packs, unit: 'piece' };
}

// Medicine is counted in tablets and detergent in washes; otherwise weight and volume tell more than pieces.
function mostTelling(measures: readonly Measure[]): Measure | null {
  const byRank = (rank: (measure: Measure) => boolean) => measures.find(rank);
  return (
    byRank(({ quantity }) => ['wash', 'tablet', 'roll', 'sheet'].includes(quantity.unit)) ??
    byRank(({ quantity }) => ['mass', 'volume'].includes(dimensionOf(quantity.unit))) ??
    byRank(({ quantity }) => !isCount(quantity)) ??
    byRank(({ quantity }) => quantity.unit === 'bag') ??
    measures[0] ??
    null
  );
}

function explicitPacks(plain: string, measure: Measure): number | null {
  const before = plain.slice(0, measure.start);
  const times = PACKS_BEFORE.exec(before);
  if (times) return Number(times[1]) * Number(times[2] ?? 1);
  const after = PACKS_AFTER.exec(plain.slice(measure.end));
  if (after) return Number(after[1]);
  const counted = isCount(measure.quantity) ? null : COUNT_OF.exec(before);
  return counted ? Number(counted[1]) : null;
}

function packsIn(plain: string, phrase: RegExp): number | null {
  const packs = Number(
    phrase
      .exec(plain)
      ?.slice(1)
      .find((group) => group !== undefined) ?? 0,
  );
  return packs > 0 ? packs : null;
}

function multiply({ value, unit }: Quantity, packs: number): Quantity {
  return { value: Math.round(value * packs * 1e4) / 1e4, unit };
}
