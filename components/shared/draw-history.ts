import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { minorDigits } from '../../utils/domain/money/money';
import type { PricePoint } from '../../utils/domain/money/price-history';
import { formatMoney } from './format';

const HEIGHT = { spark: 36, full: 160 } as const;

/**
 * Draws prices as steps (a price holds until the next sighting) into the box, in the box's own colours, until the signal ends it.
 * Throws where there is no canvas to draw on, as uPlot itself would fail only later, out of reach.
 */
export function drawHistory(
  box: HTMLElement,
  points: readonly PricePoint[],
  size: 'spark' | 'full',
  signal: AbortSignal,
): void {
  if (!document.createElement('canvas').getContext('2d')) throw new Error('there is no canvas to draw on');
  let chart = plot(box, points, size);
  const again = () => {
    chart.destroy();
    chart = plot(box, points, size);
  };
  const resized = new ResizeObserver(() => {
    if (box.clientWidth !== chart.width && box.clientWidth > 0)
      chart.setSize({ width: box.clientWidth, height: HEIGHT[size] });
  });
  resized.observe(box);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again, { signal });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    chart.destroy();
  });
}

function plot(box: HTMLElement, points: readonly PricePoint[], size: 'spark' | 'full'): uPlot {
  const { color } = getComputedStyle(box);
  const options: uPlot.Options = {
    width: box.clientWidth || 120,
    height: HEIGHT[size],
    legend: { show: false },
    cursor: { show: size === 'full', y: false, drag: { x: false, y: false } },
    scales: { x: { time: true }, y: { range: roomy } },
    axes: size === 'full' ? axes(box, points) : [{ show: false }, { show: false }],
    series: [
      {},
      {
        stroke: color,
        width: 1.75,
        paths: uPlot.paths.stepped?.({ align: 1 }) ?? null,
        points: { show: size === 'full', size: 5 },
      },
    ],
    ...(size === 'spark' ? { padding: [4, 4, 4, 4] as const } : {}),
  } as uPlot.Options;
  return new uPlot(options, seriesOf(points), box);
}

/** The last price is drawn on a little, or its step would end where it begins. */
function seriesOf(points: readonly PricePoint[]): uPlot.AlignedData {
  const times = points.map((point) => point.observedAt / 1000);
  const prices = points.map((point) => point.price.minor / 10 ** minorDigits(point.price.currency));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  return [
    [...times, last + Math.max((last - first) * 0.04, 3600)],
    [...prices, prices.at(-1) ?? 0],
  ];
}

// A price that never moved would sit on an edge: it gets room on both sides.
function roomy(_: uPlot, low: number, high: number): [number, number] {
  const room = Math.max((high - low) * 0.1, high * 0.01, 0.01);
  return [low - room, high + room];
}

function axes(box: HTMLElement, points: readonly PricePoint[]): uPlot.Axis[] {
  const style = getComputedStyle(box);
  const currency = points[0]?.price.currency ?? 'EUR';
  const money = (value: number) =>
    formatMoney({ minor: Math.round(value * 10 ** minorDigits(currency)), currency });
  const look = {
    stroke: style.getPropertyValue('outline-color'),
    font: `12px ${style.fontFamily}`,
    grid: { show: false },
    ticks: { show: false },
  };
  return [
    { ...look, space: 80 },
    { ...look, size: 64, values: (_, values) => values.map(money) },
  ];
}
