import type { Measure } from './measure-text';
import { dimensionOf } from './quantity';

// "(425 g drained)", but not "240 g (drained weight 168 g)", whose words belong to the number behind them.
const DRAINED =
  /^\W*(?:drained|abtropf|atg\b|net drained|égoutté|escurrid|sgocciolat|uitlek)(?!\p{L}*(?: weight| net)?[\s:.]*(?:ca\.?\s*)?\d)/iu;
const DRAINED_BEFORE =
  /(?:drained(?: weight)?|abtropfgewicht|atg\.?|égoutté|escurrido|sgocciolato|uitlekgewicht)\W*(?:ca\.?\s*)?(?:\d{1,3}\s?[x×*]\s?)?$/iu;
const NUTRIENT =
  /^\s?(?:of )?(?:protein|eiwei|sugar|zucker|fat\b|fett|carb|fibre|fiber|salt\b|caffeine|koffein|cbd)/iu;
const RATE_BEFORE = /(?:\/|\bper|\bpro|(?<!zu )\bje|\bpour|\bpor|\bza|\bза|每)\s?$/iu;
const LIMIT_BEFORE = /(?:\bto|max\.?|bis(?: zu)?|until|for|für|pour|para|over|über|ab|from)\s?$/iu;
const LIMIT_AFTER =
  /^\s?(?:range|reichweite|water|wasserdicht|waterproof|depth|tall|high|wide|height|width|max|capacity|fassungsvermögen|garden|away)/iu;
const HOLDER =
  /backpack|day ?pack|rucksack|\bbackpacking|suitcase|koffer|sac à dos|mochila|kettle|wasserkocher|bouilloire|fridge|freezer|kühlschrank|réfrigérateur|oven\b|backofen|microwave|mikrowelle|air ?fryer|fritteuse|saucepan|\bpan\b|\bpot\b|kochtopf|pfanne|casserole|\bmug\b|tumbler|thermos|drinking bottle|trinkflasche|aquarium|\bbin\b|mülleimer|bucket|eimer|jug\b|blender|mixer|toaster|dehumidifier|luftentfeuchter|cool ?box|kühlbox|双肩包|冰箱|水壶|电饭煲/iu;
const SCALE = /\bscales?\b|waage|\bbalance\b|báscula|bilancia|weegschaal|вес[ыо]|秤|ميزان/iu;
const CABLE =
  /cable|kabel|câble|cavo|cord\b|chain|ribbon|\btape\b|klebeband|rope|seil|schnur|hose\b|schlauch|strip|线|線|ケーブル/iu;

/** Whether a measure is the weight without the liquid: "(425 g drained)". */
export function isDrained(plain: string, { start, end }: Pick<Measure, 'start' | 'end'>): boolean {
  return DRAINED.test(plain.slice(end)) || DRAINED_BEFORE.test(plain.slice(0, start));
}

/** Whether a measure in a product's name says how much one buys, rather than a strength, a price's unit, a limit or a vessel's size. */
export function isContent(plain: string, measure: Measure): boolean {
  const before = plain.slice(0, measure.start);
  const after = plain.slice(measure.end);
  if (isDrained(plain, measure)) return false;
  if (NUTRIENT.test(after) || RATE_BEFORE.test(before) || /^\s?\/\s?(?:\d|m2|m²|qm)/iu.test(after))
    return false;
  const dimension = dimensionOf(measure.quantity.unit);
  if (dimension === 'length') return isLengthBought(plain, before, after, measure);
  if (dimension === 'mass') return !SCALE.test(plain);
  return dimension !== 'volume' || !isVessel(plain);
}

/** Whether a text names a thing that has room for a volume, and is not sold by it: a kettle, a backpack. */
export function isVessel(plain: string): boolean {
  return HOLDER.test(plain);
}

// Cables and foils are bought by length; 30 x 20 cm is how big a thing is.
function isLengthBought(plain: string, before: string, after: string, { quantity }: Measure): boolean {
  if (/[\dcm]\s?[x×*]\s?$/iu.test(before) || /^\s?[x×*]\s?\d/iu.test(after)) return false;
  if (LIMIT_BEFORE.test(before) || LIMIT_AFTER.test(after)) return false;
  return quantity.unit === 'm' || CABLE.test(plain);
}
