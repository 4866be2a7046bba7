import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The whole truth: format and lint, types, both builds, then unit, contract and browser tests. The last line counts all of them.
const STEPS = [
  ['format and lint', 'biome', ['check', '.']],
  ['build for Chromium', 'wxt', ['build']],
  ['build for Firefox', 'wxt', ['build', '-b', 'firefox']],
  ['types', 'tsc', ['--noEmit']],
];
const PROJECTS = ['unit', 'contract', 'browser'];

const totals = { passed: 0, failed: 0, skipped: 0 };

for (const [title, command, args] of STEPS) {
  const isGreen = run(command, args);
  totals[isGreen ? 'passed' : 'failed'] += 1;
  if (!isGreen) console.error(`\n${title}: failed`);
}
for (const project of PROJECTS) count(project);

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed === 0 ? 0 : 1;

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function count(project) {
  const report = join(mkdtempSync(join(tmpdir(), 'cartwright-report-')), 'report.json');
  const isGreen = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = readCounts(report);
  totals.passed += counts.numPassedTests;
  totals.skipped += counts.numPendingTests + counts.numTodoTests;
  // A file that could not even be loaded has no failed test in it, and must still count.
  totals.failed += isGreen ? counts.numFailedTests : Math.max(1, counts.numFailedTests);
}

function readCounts(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
  }
}
