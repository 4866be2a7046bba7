import { isOneArticle, type Match, type MatchFact } from '../../utils/domain/product/match';
import { type TextKey, t, uiLocale } from '../../utils/platform/text';

const FACT_WORDS: Readonly<Record<MatchFact, TextKey>> = {
  words: 'matchFactWords',
  length: 'matchFactLength',
  model: 'matchFactModel',
  numbers: 'matchFactNumbers',
  edition: 'matchFactEdition',
  colour: 'matchFactColour',
  brand: 'matchFactBrand',
  price: 'matchFactPrice',
};

/** Said of an offer that likeness alone calls the same; '' of every other. */
export function likelyLabel(match: Match): string {
  return match.kind === 'same-item' && !isOneArticle(match) ? ` · ${t('matchLikelyItem')}` : '';
}

/** Why an offer counts as the same article or the same kind, in sentences; for likeness, what spoke for and against it. */
export function matchSentence(match: Match): string {
  if (match.kind !== 'same-item') return t('popupMatchKind');
  if (isOneArticle(match)) return t(match.isSure ? 'popupMatchSure' : 'popupMatchLikely');
  const [speaking, doubting] = [factWords(match, 1), factWords(match, -1)];
  return [
    t('matchLikely'),
    speaking ? t('matchFor', speaking) : '',
    doubting ? t('matchAgainst', doubting) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function factWords({ reasons = [] }: Match, side: 1 | -1): string {
  const words = reasons.filter(({ weight }) => weight * side > 0).map(({ fact }) => t(FACT_WORDS[fact]));
  return new Intl.ListFormat(uiLocale(), { type: 'unit' }).format(words);
}
