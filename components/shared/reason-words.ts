import type { Preference } from '../../utils/domain/list/taste';
import { DIETS, type FoodRule } from '../../utils/domain/product/food';
import type { LeftOut, Suggestion, SuggestionReason } from '../../utils/domain/product/suggestion';
import { type TextKey, t, tn, uiLocale } from '../../utils/platform/text';
import { formatMoney, formatShare, formatShop, formatUnit } from './format';
import { likelyLabel } from './match-words';

/** Why something is suggested, in one short sentence with its number; what it is instead, and that it is only likely the same. */
export function suggestionWords({ reason, otherwise, match }: Suggestion): string {
  const list = new Intl.ListFormat(uiLocale(), { type: 'unit' }).format(otherwise);
  return `${reasonWords(reason)}${list && ` · ${t('reasonOtherwise', list)}`}${likelyLabel(match)}`;
}

function reasonWords(reason: SuggestionReason): string {
  if (reason.kind === 'cheaper')
    return t(reason.isSameArticle ? 'reasonSameArticle' : 'reasonCheaper', formatMoney(reason.difference));
  if (reason.kind === 'per-unit')
    return t('reasonPerUnit', formatShare(reason.share), formatUnit(reason.unit));
  if (reason.kind === 'same-price') return t('reasonSamePrice', likedWords(reason.liked));
  if (reason.kind === 'liked') return t('reasonLiked', formatShare(reason.share), likedWords(reason.liked));
  return t('reasonDearer', formatShare(reason.share));
}

function likedWords(liked: Preference): string {
  if (liked.kind === 'organic') return t('likedOrganic');
  return t('likedName', liked.kind === 'shop' ? formatShop(liked.name) : liked.name);
}

/** What was left out by the person's rules, and why: one line for each reason, those that break a rule first. */
export function leftOutWords(leftOut: readonly LeftOut[]): readonly string[] {
  const counts = new Map<string, { readonly one: LeftOut; readonly count: number }>();
  for (const one of leftOut) {
    const { verdict } = one;
    const key = verdict.state === 'breaks' ? `0 ${verdict.rule} ${verdict.isTrace}` : `1 ${verdict.rule}`;
    counts.set(key, { one, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, { one, count }]) => lineFor(one, count));
}

function lineFor({ verdict }: LeftOut, count: number): string {
  const isDiet = (DIETS as readonly string[]).includes(verdict.rule);
  const rule = ruleWords(verdict.rule);
  if (verdict.state === 'unknown') return tn(isDiet ? 'leftOutMayBe' : 'leftOutMayHave', count, rule);
  if (isDiet) return tn('leftOutIsNot', count, rule);
  return tn(verdict.isTrace ? 'leftOutTraces' : 'leftOutHas', count, rule);
}

/** A rule by its name: "Milk", "Vegan". */
export function ruleWords(rule: FoodRule): string {
  return t(`foodRule_${rule.replace('-', '_')}` as TextKey);
}
