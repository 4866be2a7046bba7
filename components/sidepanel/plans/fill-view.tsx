import { CircleCheck, TriangleAlert, Undo2 } from 'lucide-preact';
import type { Fill } from '../../../utils/domain/cart';
import { t, tn } from '../../../utils/platform/text';
import { listApprovalRows } from '../../../utils/storage/queries/fills';
import { listCarts } from '../../../utils/storage/queries/shops';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { SendError } from '../send-error';
import { BookIn } from './book-in';
import {
  checkFill,
  differentLines,
  isMoreThanApproved,
  isTakenOut,
  linesIn,
  type ShopCheck,
  settledLines,
} from './fill-check';
import { FillShopCard } from './fill-shop-card';

/** The filling of carts while it runs, and approved against actual afterwards. */
export function FillView({ fill }: { readonly fill: Fill }) {
  const rows = useLive(
    async () => ({ approvals: await listApprovalRows(fill.id), carts: await listCarts() }),
    [fill.id],
  );
  return (
    <Loaded live={rows} lines={4}>
      {({ approvals, carts }) => <Checked fill={fill} checks={checkFill(fill, approvals, carts)} />}
    </Loaded>
  );
}

function Checked({ fill, checks }: { readonly fill: Fill; readonly checks: readonly ShopCheck[] }) {
  const { send, error, isSending } = useSend();
  const isRunning = fill.state === 'running';
  return (
    <section class="fill">
      {isRunning ? (
        <Progress checks={checks} onStop={() => void send('stopFill', { fillId: fill.id })} />
      ) : (
        <Outcome fill={fill} checks={checks} />
      )}
      {checks.map((check) => (
        <FillShopCard key={check.origin} check={check} isRunning={isRunning} />
      ))}
      {!isRunning && <BookIn fill={fill} />}
      <SendError error={error} />
      {!isRunning && fill.results.some((result) => result.added > 0) && (
        <div class="fill-offer">
          <Button
            icon={Undo2}
            disabled={isSending}
            onClick={() => void send('undoFill', { fillId: fill.id })}
          >
            {t('planUndo')}
          </Button>
          <p class="small quiet">{t('planUndoNote')}</p>
        </div>
      )}
    </section>
  );
}

function Progress({
  checks,
  onStop,
}: {
  readonly checks: readonly ShopCheck[];
  readonly onStop: () => void;
}) {
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
      </div>
      <Button onClick={onStop}>{t('planFillStop')}</Button>
    </div>
  );
}

function Outcome({ fill, checks }: { readonly fill: Fill; readonly checks: readonly ShopCheck[] }) {
  if (linesIn(checks).every(isTakenOut)) return <p role="status">{t('planFillAllOut')}</p>;
  const different = differentLines(checks);
  const Icon = different === 0 ? CircleCheck : TriangleAlert;
  return (
    <div role="status">
      {fill.state === 'stopped' && <p class="quiet">{t('planFillStopped')}</p>}
      <p class={different === 0 ? 'fill-outcome good' : 'fill-outcome careful'}>
        <Icon aria-hidden="true" />
        {outcomeWords(checks)}
      </p>
    </div>
  );
}

function outcomeWords(checks: readonly ShopCheck[]): string {
  const different = differentLines(checks);
  if (different === 0) return t('planFillAsApproved');
  return isMoreThanApproved(checks) ? t('planFillMore') : tn('planFillDifferent', different);
}
