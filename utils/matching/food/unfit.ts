import type { FoodRule } from '../../domain/product/food';

/** Whom a pack speaks of, over folded text, and the rules that such a person keeps. */
const AUDIENCES: readonly (readonly [string, readonly FoodRule[]])[] = [
  ['vegetari|wegetari|素食', ['vegetarian', 'vegan']],
  ['vegan|vegalien|vegetalien|wegan|纯素|(?:ال)?نباتي', ['vegan']],
  [
    'coeliac|coeliaq|celiac|coeliak|celiak|zoliaki|celiach|celiaqu|乳糜泻|(?:ال)?سيلياك',
    ['gluten', 'gluten-free'],
  ],
  ['halal|muslim|musulm|清真|حلال', ['halal']],
  ['kosher|kasher|cacher|koscher|koosjer', ['kosher']],
];
const UNFIT =
  'unsuitable|unfit|ungeeignet\\p{L}*|ongeschikt\\p{L}*|inadatt\\p{L}*|inadapte\\p{L}*|inadecuad\\p{L}*|inadequad\\p{L}*|olamplig\\p{L}*|uegnet|avoid\\p{L}*|meiden|vermeiden|eviter|evitar\\p{L}*|vermijden';
const NOT = `(?<!\\p{L})(?:not|isn t|aren t|never|cannot|nor|no(?! added| artificial| animal)|non(?! dairy|-)|ne|pas|nicht|kein\\p{L}*|niet|geen|nie|nao|inte|ej|ikke|${UNFIT})(?!\\p{L})`;
const FIT =
  '(?:suitable|suited|safe|fit|geeignet|convien\\p{L}*|adapte\\p{L}*|apt[oae]s?|adecuad\\p{L}*|adatt\\p{L}*|idone\\p{L}*|geschikt|odpowiedni\\p{L}*|nadaje|zalecan\\p{L}*|adequad\\p{L}*|indica[dt]\\p{L}*|recom\\p{L}*|empfohlen|aanbevolen|consigliat\\p{L}*|lamplig\\p{L}*|egnet|anbefal\\p{L}*)';
const FOR = `(?:${FIT}|for|fur|voor|dla|para|per|pour)(?!\\p{L})`;
const SENTENCE = /[^.;!?\n()[\]{}。；！]+/gu;

const patterns = AUDIENCES.map(([who, rules]) => ({ rules, isUnfit: new RegExp(unfitPattern(who), 'u') }));

/** For which rules a folded text says that the food is not, and where: "not suitable for vegans", "nicht für Veganer". */
export function unfitFor(text: string): ReadonlyMap<FoodRule, string> {
  const sentences = text.match(SENTENCE) ?? [];
  return new Map(
    sentences.flatMap((sentence) =>
      patterns
        .filter(({ isUnfit }) => isUnfit.test(sentence))
        .flatMap(({ rules }) => rules.map((rule) => [rule, sentence.trim().slice(0, 60)] as const)),
    ),
  );
}

// "Vegetarian but not for vegans" speaks against vegans alone: the "not" stands before whom it is of, or closes the sentence.
function unfitPattern(who: string): string {
  const person = `(?<!\\p{L})(?:${who})\\p{L}*`;
  return [
    `${NOT}[^,:]{0,80}?${person}`,
    `${NOT}[^,:]{0,40}?${FOR}(?:(?!,[^,]*${FIT})[^:]){0,120}?${person}`,
    `${NOT},[^,]{0,20},[^,:]{0,10}${FIT}[^,:]{0,60}?${person}`,
    `${person}[^,]{0,40}?${NOT}(?: \\p{L}+){0,2}? ${FOR}(?! *\\p{L})`,
    `${person}[^,]{0,30}?(?<!\\p{L})(?:${UNFIT})(?! *\\p{L})`,
    `${person} *[:–-]* *(?:no|not|nein|non|nee|nej|nie|nao|✗|✘|❌)\\s*$`,
    `${person} (?:people )?(?:should|must) (?:avoid|not)`,
    `(?:不适合|不适用|不宜|(?:غير|ليس) (?:مناسب|صالح)\\p{L}*|لا يناسب)[^，。]{0,20}(?:${who}|لل?(?:${who}))`,
  ].join('|');
}
