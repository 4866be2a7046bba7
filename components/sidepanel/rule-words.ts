import { type TextKey, t } from '../../utils/platform/text';

const RULE_WORDS: Readonly<Record<string, TextKey>> = {
  gtin: 'planRuleGtin',
  mpn: 'planRuleMpn',
  sku: 'planRuleSku',
  'model-code': 'planRuleModelCode',
  name: 'planRuleName',
  'gtin-other-amount': 'planRuleOtherAmount',
  'other-condition': 'planRuleOtherCondition',
  kind: 'planRuleKind',
  likeness: 'planRuleLikeness',
  words: 'planRuleWords',
};

/** Why one product can stand in for another, in plain words; a rule that is new here counts as "of the same kind". */
export function ruleWords(rule: string): string {
  return t(RULE_WORDS[rule] ?? 'planRuleKind');
}
