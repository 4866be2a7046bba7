import { once } from '../../domain/once';
import { foldText } from './fold-text';
import { isEnding } from './is-built-of';
import { LANGUAGES } from './languages';
import { isUnderstood, meaningsOf } from './lexicon';
import { isSubstance } from './meaning';
import { withoutPlantMilks } from './plant-milks';

const LOOK_ALIKE = once(() => {
  const entries = LANGUAGES.flatMap(({ lookAlikes }) => lookAlikes.split(/\s+/))
    .filter((entry) => entry !== '')
    .map((entry) => foldText(entry).replaceAll('_', '(?: +|-)'))
    .sort((a, b) => b.length - a.length);
  const isHan = (entry: string) => /\p{Script=Han}/u.test(entry);
  const apart = entries.filter((entry) => !isHan(entry)).join('|');
  return new RegExp(`(?<!\\p{L})(?:ال)?(?:${apart})|${entries.filter(isHan).join('|')}`, 'gu');
});
/** "Coconut milk chocolate" is milk chocolate. */
const CHOCOLATE = /^(?: +|-)?(?:choco|chokl|schok|sjok|ciocc|czek|巧克力|شوكول)/u;
/** Of milk or butter of plants nothing is made that is named behind it: "cocoa butter biscuits" are of butter. */
const DAIRY = /milk|milch|melk|mjolk|maelk|cream|creme|sahne|room|butter(?!n)|boter|smor/u;

/** "Eiweiss" is white of egg where nothing else is named whose protein it is. */
const PROTEIN =
  /(?<!\p{L})(weizen|soja|erbsen|reis|lupinen|milch|molken|kartoffel|hanf|raps|pflanzen|tarwe|melk|erwten|rijst|wei|pflanzlich\p{L}*|plantaardige?)(?: |-)?(?:eiweiss|eiwit)(?:en|e)?(?!\p{L})/gu;

/** The folded text in which what only sounds like an allergen is written as what it is: "coconut milk", "buckwheat". */
export function withoutLookAlikes(text: string): string {
  const told = withoutPlantMilks(text).replace(PROTEIN, '$1 protein');
  return told.replace(LOOK_ALIKE(), (found, ...rest) => {
    const [at, all] = [rest.at(-2) as number, rest.at(-1) as string];
    if (!isAlike(found, all.slice(0, at), all.slice(at + found.length))) return found;
    return VINEGAR.test(found) ? ' balsamic ' : ' coconut ';
  });
}

/** Vinegar of wine holds no alcohol, but like balsamic what keeps wine. */
const VINEGAR = /^(?!brannt|spirit).*(?:vinegar|essig|vinaigre|vinagre|aceto|azijn)/;

function isAlike(found: string, before: string, after: string): boolean {
  if (CHOCOLATE.test(after)) return false;
  if (/\p{Script=Han}/u.test(found)) return true;
  const isChained = found.includes('-') && (/\p{L}-$/u.test(before) || /^-\p{L}/u.test(after));
  return (
    !isChained &&
    endsWell(/^\p{L}*/u.exec(after)?.[0] ?? '', found) &&
    !(DAIRY.test(found) && isOfFood(after))
  );
}

// "Maltodextrine" and "Buchweizenmehl" end so that they are still what they sound like; "coconut milkshake" does not.
function endsWell(rest: string, found: string): boolean {
  if (isEnding(rest)) return true;
  const isHarmless = ![...meaningsOf(rest)].some(isSubstance);
  return isHarmless && (FORM.test(rest) || (!DAIRY.test(found) && isUnderstood(rest)));
}

const FORM = /^s?(?:pulver|poeder|extrakt|konzentrat)/;

function isOfFood(after: string): boolean {
  const next = /^ +(\p{L}+)/u.exec(after)?.[1];
  return next !== undefined && ![...meaningsOf(next)].every((each) => each === 'form');
}
