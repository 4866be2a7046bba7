import { ArrowDown, ArrowUp, Equal } from 'lucide-preact';
import { t } from '../../utils/platform/text';
import { formatSaving, formatShare } from './format';
import './saving.css';

/** How much cheaper something is, as a share of money: 0.12 shows "−12 %". An arrow and the sign say it, the colour only helps. */
export function Saving({ share }: { readonly share: number }) {
  const rounded = Math.round(share * 100);
  const Icon = rounded > 0 ? ArrowDown : rounded < 0 ? ArrowUp : Equal;
  const side = rounded > 0 ? 'good' : rounded < 0 ? 'careful' : 'quiet';
  return (
    <span class={`saving figures ${side}`}>
      <Icon aria-hidden="true" />
      <span class="money" aria-hidden="true">
        {formatSaving(share)}
      </span>
      <span class="aloud">{aloud(rounded, share)}</span>
    </span>
  );
}

function aloud(rounded: number, share: number): string {
  if (rounded === 0) return t('sharedSamePrice');
  return t(rounded > 0 ? 'sharedCheaper' : 'sharedDearer', formatShare(share));
}
