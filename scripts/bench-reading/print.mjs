import { FIELDS } from './field-scores.mjs';
import { FIGURES, isReached } from './figures.mjs';

/** Prints what the figures are made of, then the one table of them all. */
export function printRun(run) {
  printFields(run);
  printListings(run);
  printTimes(run);
  printHostile(run);
  printFigures(run);
}

function printFields({ fields, peers, sure, wrongButConfident, pages }) {
  const rows = FIELDS.flatMap((name) =>
    [{ name: 'Cartwright', fields }, ...peers].map((reader) => {
      const { precision, recall, f1, f1Labelled } = reader.fields[name];
      return [name, reader.name, ...[precision, recall, f1, f1Labelled].map((each) => each.toFixed(3))];
    }),
  );
  console.log(
    `${pages} product pages; ${sure} prices are given as sure, ${wrongButConfident} of these are wrong.`,
  );
  console.log('An answer on a page without a label counts as wrong, except in the last column.');
  printTable(['field', 'reader', 'precision', 'recall', 'F1', 'F1, labelled pages'], rows);
}

function printListings({ listings, articles, invented }) {
  console.log(`\n${articles} pages without a product, ${invented} products invented on them. Listing pages:`);
  printTable(
    ['listing', 'rows', 'found', 'with price', 'invented'],
    listings.map((each) => [each.name, each.expected, each.found, each.priced, each.invented].map(String)),
  );
}

function printTimes({ time, rounds }) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  console.log(`\nTime to read a page, medians of ${rounds} freshly opened pages:`);
  printTable(
    ['reader', 'median', 'p95'],
    [
      ['Cartwright', ms(time.median), ms(time.p95)],
      ['  of it in the page', ms(time.capture), ''],
      ['  of it in the background', ms(time.read), ''],
      ['@mozilla/readability', ms(time.peerMedian), ms(time.peerP95)],
    ],
  );
}

function printHostile({ hostile }) {
  console.log('\nHostile pages:');
  printTable(
    ['page', 'limit', 'Cartwright', '@mozilla/readability', ''],
    hostile.map(({ file, limit, ms, peer, isOk, failure }) => [
      file,
      `${limit} ms`,
      failure ?? `${ms.toFixed(0)} ms`,
      peer === null ? '' : `${peer.toFixed(0)} ms`,
      isOk ? 'ok' : 'FAIL',
    ]),
  );
}

function printFigures(run) {
  console.log('');
  printTable(
    ['figure', 'reached', 'floor', 'aim', '', 'peers'],
    FIGURES.map((figure) => [
      figure.name,
      figure.format(figure.value(run)),
      `${figure.better} ${figure.format(figure.floor)}`,
      figure.format(figure.aim),
      isReached(figure, run) ? 'ok' : 'FAIL',
      figure.peers(run),
    ]),
  );
}

function printTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  for (const row of [head, ...rows]) {
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd());
  }
}
