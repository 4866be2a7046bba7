import type { AgentStep, RefusalReason, StepResult } from '../../../utils/domain/talk/conversation';
import { type TextKey, t, tn } from '../../../utils/platform/text';

const TOOL_WORDS: Readonly<Record<string, { readonly doing: TextKey; readonly done: TextKey }>> = {
  read_tab: { doing: 'chatDoingReadTab', done: 'chatDoneReadTab' },
  search_memory: { doing: 'chatDoingSearch', done: 'chatDoneSearch' },
  compare: { doing: 'chatDoingCompare', done: 'chatDoneCompare' },
  find_substitutes: { doing: 'chatDoingCheaper', done: 'chatDoneCheaper' },
  price_history: { doing: 'chatDoingHistory', done: 'chatDoneHistory' },
  show_list: { doing: 'chatDoingShowList', done: 'chatDoneShowList' },
  add_to_list: { doing: 'chatDoingAddToList', done: 'chatDoneAddToList' },
  change_list_item: { doing: 'chatDoingChangeItem', done: 'chatDoneChangeItem' },
  remove_from_list: { doing: 'chatDoingRemoveItem', done: 'chatDoneRemoveItem' },
  plan_basket: { doing: 'chatDoingPlan', done: 'chatDonePlan' },
  propose_cart: { doing: 'chatDoingPropose', done: 'chatDonePropose' },
  ask_person: { doing: 'chatDoingAsk', done: 'chatDoneAsk' },
};

const ANY_TOOL = { doing: 'chatDoingAnything', done: 'chatDoneAnything' } as const;

const REFUSED_WORDS: Readonly<Record<RefusalReason, TextKey>> = {
  'unknown-tool': 'chatRefusedUnknownTool',
  'bad-arguments': 'chatRefusedBadArguments',
  'unknown-handle': 'chatRefusedUnknownHandle',
  'nothing-found': 'chatRefusedNothingFound',
  'tab-moved': 'chatRefusedTabMoved',
  'tab-unreadable': 'chatRefusedTabUnreadable',
  'not-buyable': 'chatRefusedNotBuyable',
  'price-unsure': 'chatRefusedPriceUnsure',
  'mixed-currencies': 'chatRefusedMixedCurrencies',
  'no-list': 'chatRefusedNoList',
  'nothing-open': 'chatRefusedNothingOpen',
  interrupted: 'chatRefusedInterrupted',
  'tool-failed': 'chatRefusedToolFailed',
};

/** One quiet line about a step: what it is doing, what it came to, or why it did nothing. */
export function stepWords({ tool, state, result }: AgentStep): string {
  const { doing, done } = TOOL_WORDS[tool] ?? ANY_TOOL;
  if (state === 'planned' || state === 'running') return t(doing);
  if (result?.kind === 'refused') return t('chatStepRefused', t(doing), t(REFUSED_WORDS[result.reason]));
  if (state === 'failed') return t('chatStepFailed', t(doing));
  return (result && countWords(result)) ?? t(done);
}

// A number says more than the tool's name where there is one.
function countWords(result: StepResult): string | null {
  if (result.kind === 'products') return tn('chatStepProducts', result.productKeys.length);
  return result.kind === 'comparison' ? tn('chatStepComparison', result.productKeys.length) : null;
}
