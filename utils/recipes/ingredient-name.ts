import { wholeFruit } from './fruit-parts';
import { withoutRemarks } from './kitchen-remarks';
import { type KitchenUnit, unitNamed } from './kitchen-units';
import { isManner, isSize, isWork, withoutWorkBehind } from './kitchen-work';
import { mainPart } from './main-part';

/** What to buy of a description, and the unit that its last word names ("garlic clove"). */
export interface IngredientName {
  readonly name: string;
  readonly unit: KitchenUnit | null;
}

const COMMENT =
  /\s*(?:;|\s[-–—]\s|\bor \d|\+\s?\d|\bplus (?:more|extra|\d|some|an? )|\bfor (?:the |an? |your )?(?:\p{L}+ )?(?:serving|garnish(?:ing)?|greasing|dusting|frying|brushing|drizzling|decorat\p{L}+|sprinkling|dredging|rolling|topping|finishing|deep|pan|bowl|dish)|\bto (?:taste|serve|garnish|finish|season|decorate|cover|dust|grease)|\bas needed|\bif (?:desired|needed|using|necessary)|\bat room temperature|\bpreferably|\bsuch as|\boptional|\bor (?:to taste|more|less|as needed|a little)|\bfrom (?:about |a |an |\d)|\bwith (?:the|their|its|skin|bones?|juice)|\bleft whole|\bthat (?:has|have|is|are)|\bseasoned with|\btied (?:with|in)|\bsoaked in|\bbroken (?:in|up)|\blike |\bdissolved in|\bcut (?:in|into|on|to)|\bin (?:total|half|chunks|pieces)).*$/iu;
const UNITS_BEHIND = new Set(
  'clove cloves stalk stalks sprig sprigs slice slices head heads rasher rashers bulb bulbs spear spears stem stems rib ribs wedge wedges'.split(
    ' ',
  ),
);
// A note's star, and the full stop of a sentence; "qt." is short for something.
const MARK_BEHIND = /\s*(?:\*+|(?<=\p{L}{4})\.)$/u;
const INNERMOST = /\s*\([^()]*\)|\s*\[[^[\]]*\]/g;
const DEEPEST = 3;

/** How a description is to be taken. */
export interface NameOptions {
  /** A last word such as "clove" is the unit that is counted. */
  readonly mayCount: boolean;
  /** It comes in cans or packets: "chopped" is how it is sold. */
  readonly isAsSold: boolean;
}

// Notes may have notes: "(or flour (see below))".
function withoutBrackets(text: string): string {
  let plain = text;
  for (let depth = 0; depth < DEEPEST; depth += 1) plain = plain.replace(INNERMOST, ' ');
  return plain.replace(/\s*[([].*$/, '').replace(/\s*[)\]]/g, ' ');
}

/** The name in a description. */
export function ingredientName(description: string, { mayCount, isAsSold }: NameOptions): IngredientName {
  const plain = wholeFruit(withoutRemarks(description))
    .replace(/^(?:large|medium|small)(?:-sized?)? or \d+ (?:extra-)?(?:large|medium|small)(?:-sized?)? /i, '')
    .replace(/^(?:each (?=\p{L})|\*+ ?)/iu, '')
    .replace(/^(?:to|for) [^:]{3,30}: (?:an? )?/i, '')
    .replace(/[([]([^\d()\]]{3,20})[)\]](?= \p{L})/gu, '$1')
    .replace(/^.*$/s, withoutBrackets)
    .replace(COMMENT, '')
    .replace(/\s+[\d./]+ ?(?:ml|g|kg|l|oz)$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARK_BEHIND, '');
  const main = mainPart(plain).trim().split(' ');
  const kept = isAsSold ? main : withoutWork(withoutWorkBehind(main));
  const last = kept.at(-1) ?? '';
  if (mayCount && kept.length > 1 && isCounted(last, kept))
    return { name: kept.slice(0, -1).join(' '), unit: unitNamed(last) ?? last.toLowerCase() };
  return { name: kept.join(' ').trim() || plain, unit: null };
}

function isCounted(last: string, kept: readonly string[]): boolean {
  const word = last.toLowerCase();
  return (
    UNITS_BEHIND.has(word) ||
    (/^lea(?:f|ves)$/.test(word) && /^gelatine?$/i.test(kept.at(-2) ?? '')) ||
    (/^sticks?$/.test(word) && /^celery$/i.test(kept.at(-2) ?? ''))
  );
}

// Work stands before the thing: "finely chopped fresh parsley", but "frozen chopped spinach" is sold so.
function withoutWork(given: readonly string[]): string[] {
  const kept: string[] = [];
  let isBefore = true;
  for (const [at, word] of given.entries()) {
    const before = given[at - 1];
    const isSaid = isManner(before);
    if (isSoldWorked(word, given[at + 1])) {
      kept.push(word);
      isBefore = false;
      continue;
    }
    if (isWork(word, before) && (isBefore || isSaid || isSize(word) || isManner(word))) continue;
    const isJoiner = /^(?:and|or|&)$/i.test(word);
    if (isJoiner && kept.length === 0) continue;
    isBefore = isJoiner;
    kept.push(word);
  }
  return withoutTail(kept);
}

// Shops sell meat minced.
function isSoldWorked(word: string, next = ''): boolean {
  return /^minced$/i.test(word) && /^(?:beef|pork|lamb|veal|turkey|chicken|meat)$/i.test(next);
}

// "chicken breasts skinned and sliced": work behind the thing.
function withoutTail(given: readonly string[]): string[] {
  const kept = [...given];
  while (
    kept.length > 1 &&
    (isWork(kept.at(-1) ?? '', undefined) || /^(?:and|or|&)$/i.test(kept.at(-1) ?? ''))
  )
    kept.pop();
  return kept;
}
