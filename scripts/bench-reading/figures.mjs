const percent = (value) => `${(100 * value).toFixed(1)} %`;
const three = (value) => value.toFixed(3);
const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;
const whole = String;
const LEAST = 'at least';
const MOST = 'at most';

/**
 * Every figure that a run is judged by: its name, how it is found in the run, whether more or less is better, the floor under which the command
 * fails, the aim, how it is written, and what the peers reach on the same pages.
 */
export const FIGURES = [
  field('price', 0.95, 0.99),
  figure('wrong-but-confident prices', (run) => run.wrongButConfident, MOST, 2, 0, whole, '8, 9, 7 wrong'),
  // The labels were made for the price: pages that print "GBP 1.99" have none for the currency, and it is no fault to read it.
  field('currency', 0.95, 0.99, 'f1Labelled'),
  field('availability', 0.97, 0.99),
  field('OutOfStock', 0.8, 0.95),
  field('sku', 0.8, 0.92),
  field('gtin', 0.8, 0.92),
  field('brand', 0.8, 0.92),
  figure('products invented', (run) => run.invented, MOST, 0, 0, whole),
  figure('listing rows found', (run) => run.listing.found / run.listing.expected, LEAST, 0.95, 0.99, percent),
  figure(
    'listing rows with their price',
    (run) => run.listing.priced / run.listing.expected,
    LEAST,
    0.95,
    0.99,
    percent,
  ),
  figure(
    'listing rows invented',
    (run) => run.listing.invented / run.listing.expected,
    MOST,
    0.01,
    0,
    percent,
  ),
  figure('price strings exactly right', (run) => run.priceStrings, LEAST, 0.97, 0.995, percent),
  figure('content script', (run) => run.contentScript, MOST, 60_000, 40_000, kilobytes, '70.7 kB'),
  time('time, median to Readability’s', (run) => run.time.medianRatio, 0.7, 0.3, three, '1.0'),
  time('time, p95 to Readability’s', (run) => run.time.p95Ratio, 1, 0.5, three, '1.0'),
  time('hostile pages too slow', (run) => run.hostile.filter(({ isOk }) => !isOk).length, 0, 0, whole),
];

/** Whether the run reaches the figure's floor. */
export function isReached({ value, better, floor }, run) {
  return better === LEAST ? value(run) >= floor : value(run) <= floor;
}

function figure(name, value, better, floor, aim, format, peers = '') {
  return { name, value, better, floor, aim, format, peers: () => peers };
}

function time(name, value, floor, aim, format, peers) {
  return { ...figure(name, value, MOST, floor, aim, format, peers), isTime: true };
}

// Whoever never answers a field is no peer for it.
function field(name, floor, aim, score = 'f1') {
  const peers = (run) =>
    run.peers
      .filter((peer) => peer.fields[name][score] > 0)
      .map((peer) => `${peer.name} ${peer.fields[name][score].toFixed(3)}`)
      .join(', ');
  const title = score === 'f1' ? `${name} F1` : `${name} F1, labelled pages`;
  return { ...figure(title, (run) => run.fields[name][score], LEAST, floor, aim, three), peers };
}
