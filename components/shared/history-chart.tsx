import { useEffect, useRef, useState } from 'preact/hooks';
import type { PricePoint } from '../../utils/domain/money/price-history';
import { t } from '../../utils/platform/text';
import { formatDay, formatMoney } from './format';
import './history-chart.css';

interface HistoryProps {
  /** Of one currency, oldest first. */
  readonly points: readonly PricePoint[];
  readonly name: string;
}

/** The course of a price in one glance, without axes. */
export function Sparkline({ points, name }: HistoryProps) {
  return <Chart points={points} name={name} size="spark" />;
}

/** The course of a price with days and amounts. */
export function HistoryChart({ points, name }: HistoryProps) {
  return <Chart points={points} name={name} size="full" />;
}

function Chart({ points, name, size }: HistoryProps & { readonly size: 'spark' | 'full' }) {
  const box = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(true);
  useEffect(() => {
    const ended = new AbortController();
    drawInto(box.current, points, size, ended.signal).catch((error: unknown) => {
      console.error('the price chart was not drawn; its table is shown instead', error);
      setDrawn(false);
    });
    return () => ended.abort();
  }, [points, size]);
  return (
    <div class={`chart ${size}`}>
      {isDrawn && <div class="chart-picture" ref={box} aria-hidden="true" />}
      <HistoryTable points={points} name={name} isSeen={!isDrawn} />
    </div>
  );
}

/** The drawing library is fetched only when there is something to draw, so that the screen does not wait for it. */
async function drawInto(
  box: HTMLElement | null,
  points: readonly PricePoint[],
  size: 'spark' | 'full',
  signal: AbortSignal,
) {
  if (!box || points.length === 0) return;
  const { drawHistory } = await import('./draw-history');
  if (!signal.aborted) drawHistory(box, points, size, signal);
}

function HistoryTable({ points, name, isSeen }: HistoryProps & { readonly isSeen: boolean }) {
  return (
    <div class={isSeen ? 'figures small' : 'aloud'}>
      <table>
        <caption>{t('sharedChartTable', name)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sharedChartDay')}</th>
            <th scope="col">{t('sharedChartPrice')}</th>
          </tr>
        </thead>
        <tbody>
          {points.slice(-60).map((point) => (
            <tr key={point.id ?? point.observedAt}>
              <td>{formatDay(point.observedAt)}</td>
              <td>{formatMoney(point.price)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
