import { CircleCheck, Info, TriangleAlert } from 'lucide-preact';
import type { Fill } from '../../../utils/domain/cart/cart';
import { t, tn } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { formatMoney } from '../../shared/format';
import {
  countLines,
  isAllOut,
  isWhollyThere,
  linesIn,
  type ShopCheck,
  settledLines,
  takenOutLines,
} from './fill-check';
import type { AllCosts } from './fill-costs';
import { AllCostsPart } from './shop-costs';

interface ProgressProps {
  readonly checks: readonly ShopCheck[];
  /** It goes on for longer than a filling can: nobody may be at it any more. */
  readonly isStuck: boolean;
  readonly onStop: () => void;
}

/** How far a filling is, with the way to stop it. */
export function FillProgress({ checks, isStuck, onStop }: ProgressProps) {
  const all = linesIn(checks).length;
  const settled = settledLines(checks);
  return (
    <div class="panel-row">
      <div class="grow">
        <h2>{t('planFilling')}</h2>
        <progress max={all} value={settled} aria-label={t('planFilling')} />
        <p class="small quiet figures" role="status">
          {t('planFillProgress', String(settled), String(all))}
        </p>
        {isStuck && (
          <p class="small careful" role="alert">
            {t('planFillStuck')}
          </p>
        )}
      </div>
      <Button onClick={onStop}>{t('planFillStop')}</Button>
    </div>
  );
}

/** How far taking everything out again is. */
export function UndoProgress({ checks }: { readonly checks: readonly ShopCheck[] }) {
  const lines = linesIn(checks);
  const out = takenOutLines(checks);
  const all = out + lines.filter(({ result }) => (result?.added ?? 0) > 0).length;
  return (
    <div>
      <h2>{t('planUndoing')}</h2>
      <progress max={all} value={out} aria-label={t('planUndoing')} />
      <p class="small quiet figures" role="status">
        {t('planUndoProgress', String(out), String(all))}
      </p>
    </div>
  );
}

interface OutcomeProps {
  readonly fill: Fill;
  readonly checks: readonly ShopCheck[];
  readonly costs: AllCosts | null;
  /** Something of an earlier plan lies in a cart. */
  readonly hasLeftovers: boolean;
}

/** What came of a filling in one sentence, and what the carts cost beside the plan. */
export function FillOutcome(props: OutcomeProps) {
  const { fill, checks, costs } = props;
  if (isAllOut(checks)) return <p>{t('planFillAllOut')}</p>;
  const { tone, words, isMoreSaid = false } = verdictOf(props);
  const Icon = ICONS[tone];
  return (
    <>
      {fill.state === 'stopped' && <p class="quiet">{t('planFillStopped')}</p>}
      <p class={tone === 'calm' ? 'fill-outcome' : `fill-outcome ${tone}`}>
        <Icon class={tone === 'calm' ? 'quiet' : tone} aria-hidden="true" />
        {words}
      </p>
      {costs && checks.length > 1 && <AllCostsPart costs={costs} isMoreSaid={isMoreSaid} />}
    </>
  );
}

const ICONS = { good: CircleCheck, calm: Info, careful: TriangleAlert } as const;

interface Verdict {
  readonly tone: keyof typeof ICONS;
  readonly words: string;
  readonly isMoreSaid?: boolean;
}

function verdictOf({ fill, checks, costs, hasLeftovers }: OutcomeProps): Verdict {
  const count = (state: Parameters<typeof countLines>[2]) => countLines(checks, fill.state, state);
  const different = count('different');
  if (different > 0 && isWhollyThere(checks)) return { tone: 'careful', words: t('planFillMore') };
  if (different > 0) return { tone: 'careful', words: tn('planFillDifferent', different) };
  if (count('taken-out') > 0) return { tone: 'calm', words: t('planFillPartOut') };
  const there = count('as-approved');
  const all = linesIn(checks).length;
  if (there < all) return { tone: 'calm', words: t('planFillStoppedAt', String(there), String(all)) };
  if (hasLeftovers) return { tone: 'careful', words: t('planFillLeftover') };
  const more = costs?.more;
  if (more && more.minor > 0)
    return { tone: 'calm', words: t('planFillDearer', formatMoney(more)), isMoreSaid: true };
  return { tone: 'good', words: t('planFillAsApproved') };
}
