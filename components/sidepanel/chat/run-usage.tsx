import { numberFormat } from '../../../utils/domain/money/number-format';
import type { AgentRun } from '../../../utils/domain/talk/conversation';
import { t, uiLocale } from '../../../utils/platform/text';
import { type Spent, spentOnRun } from '../../../utils/storage/queries/spendings';
import { formatDollars } from '../../shared/format';
import { useLive } from '../../shared/use-live';

/** One quiet line: who answered, with how many tokens, and where the price is known, for about how much. */
export function RunUsage({ run }: { readonly run: AgentRun }) {
  const live = useLive(() => spentOnRun(run.id), [run.id]);
  const spent = live.state === 'ready' ? live.value : null;
  const cost = spent?.micros !== null && spent ? t('chatUsageCost', formatDollars(spent.micros)) : null;
  return (
    <p
      class="run-usage small quiet figures"
      title={cost !== null && spent?.asOf ? t('chatUsageAsOf', spent.asOf) : undefined}
    >
      {[usageWords(run, spent), cost].filter(Boolean).join(' · ')}
    </p>
  );
}

// What was paid for is counted request by request; the run's own sum may hold an estimate of one that never left.
function usageWords({ mode, modelLabel, usage: summed, note }: AgentRun, spent: Spent | null): string {
  if (mode === 'quick') return note === null ? t('chatQuickMode') : '';
  const usage = spent && spent.promptTokens > 0 ? spent : summed;
  if (!usage) return modelLabel ?? '';
  const number = numberFormat(uiLocale());
  const about = usage.isEstimated ? '≈ ' : '';
  return t(
    'chatUsage',
    modelLabel ?? '',
    `${about}${number.format(usage.promptTokens)}`,
    `${about}${number.format(usage.completionTokens)}`,
  );
}
