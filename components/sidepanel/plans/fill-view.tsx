import { Undo2 } from 'lucide-preact';
import type { Fill } from '../../../utils/domain/cart/cart';
import { APPROVAL_MS } from '../../../utils/domain/plan/plan-approval';
import { byShop } from '../../../utils/domain/shop/by-shop';
import { t } from '../../../utils/platform/text';
import { useNow } from '../../shared/ago';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { SendError } from '../send-error';
import { BookIn } from './book-in';
import { checkFill, isAllOut } from './fill-check';
import { allCosts, costsOf } from './fill-costs';
import { LeftoverCard } from './fill-leftovers';
import { FillOutcome, FillProgress, UndoProgress } from './fill-outcome';
import { type FillRows, freshLeftovers, readFillRows } from './fill-rows';
import { FillShopCard } from './fill-shop-card';

/** A running fill sends nothing more once its approvals are over, and what it sent last is seen soon after. */
const LONGEST_MS = APPROVAL_MS + 3 * 60_000;

/** The filling of carts while it runs, and approved against actual afterwards. */
export function FillView({ fill }: { readonly fill: Fill }) {
  const rows = useLive(() => readFillRows(fill), [fill]);
  return (
    <Loaded live={rows} lines={4}>
      {(known) => <Checked fill={fill} rows={known} />}
    </Loaded>
  );
}

function Checked({ fill, rows }: { readonly fill: Fill; readonly rows: FillRows }) {
  const { send, error, isSending } = useSend();
  const undo = useSend();
  const now = useNow();
  const leftovers = freshLeftovers(rows, fill, now);
  const checks = checkFill(fill, rows, leftovers);
  const isRunning = fill.state === 'running';
  const work = isRunning ? 'filling' : undo.isSending ? 'undoing' : null;
  const costs = checks.map((check) => (work || isAllOut(checks) ? null : costsOf(check, rows)));
  return (
    <section class="fill">
      {work === 'filling' && (
        <FillProgress
          checks={checks}
          isStuck={now - fill.startedAt > LONGEST_MS}
          onStop={() => void send('stopFill', { fillId: fill.id })}
        />
      )}
      {work === 'undoing' && <UndoProgress checks={checks} />}
      {/* It is there from the start: what comes with its own live region is not read aloud everywhere. */}
      <div role="status">
        {work === null && (
          <FillOutcome
            fill={fill}
            checks={checks}
            costs={allCosts(costs)}
            hasLeftovers={leftovers.length > 0}
          />
        )}
      </div>
      {checks.map((check, at) => (
        <FillShopCard key={check.origin} check={check} fill={fill} work={work} costs={costs[at] ?? null} />
      ))}
      {work === null && <Elsewhere fill={fill} rows={rows} leftovers={leftovers} />}
      {work === null && <BookIn fill={fill} />}
      <SendError error={error ?? undo.error} />
      {!isRunning && fill.results.some((result) => result.added > 0) && (
        <div class="fill-offer">
          <Button
            icon={Undo2}
            disabled={isSending || undo.isSending}
            onClick={() => void undo.send('undoFill', { fillId: fill.id })}
          >
            {t('planUndo')}
          </Button>
          <p class="small quiet">{t('planUndoNote')}</p>
        </div>
      )}
    </section>
  );
}

interface ElsewhereProps {
  readonly fill: Fill;
  readonly rows: FillRows;
  readonly leftovers: ReturnType<typeof freshLeftovers>;
}

// Carts to which this fill did not go may still hold what an earlier plan put there.
function Elsewhere({ fill, rows: { approved }, leftovers }: ElsewhereProps) {
  const elsewhere = byShop(leftovers.filter(({ origin }) => !approved.has(origin)));
  return (
    <>
      {[...elsewhere].map(([origin, left]) => (
        <LeftoverCard key={origin} fillId={fill.id} origin={origin} leftovers={left} />
      ))}
    </>
  );
}
