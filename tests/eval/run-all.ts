import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startModel } from '../mallory/serve.mjs';
import { type Endpoint, type Evaluation, openEvaluation, type TaskReport } from './evaluation.ts';
import type { EvalOptions } from './options.ts';
import { sumOf, tableOf, transcriptOf } from './report.ts';
import { scriptedModel } from './scripted-model.mjs';

/** Exit codes: all is well; too few tasks were done; the endpoint cannot be used. */
export const EXIT = { good: 0, tooFew: 1, noEndpoint: 2 } as const;

/** Does the tasks, tells how it goes, and writes what went wrong; answers the exit code. */
export async function runAll(
  options: EvalOptions,
  say: (line: string) => void,
  open: (patterns: readonly string[]) => Promise<Evaluation> = openEvaluation,
): Promise<number> {
  const played = options.endpoint ? null : await startModel({ script: scriptedModel(options.tasks) });
  const endpoint = options.endpoint ?? scripted(played?.url ?? '');
  const evaluation = await open([`${new URL(endpoint.url).origin}/*`]);
  try {
    const fault = await evaluation.use(endpoint);
    if (fault) {
      say(`${endpoint.model} at ${endpoint.url} cannot be asked. ${fault}`);
      return EXIT.noEndpoint;
    }
    await evaluation.walk();
    const reports: TaskReport[] = [];
    for (const task of options.tasks) {
      const report = await evaluation.run(task);
      reports.push(report);
      say(lineOf(report));
    }
    await writeResults(options.folder, reports, endpoint);
    say(`\n${tableOf(reports, endpoint)}`);
    return judged(reports, endpoint, options, say);
  } finally {
    await evaluation.close();
    await played?.close();
  }
}

function scripted(url: string): Endpoint {
  return { url, key: null, model: 'scripted-1', server: 'custom' };
}

function lineOf({ task, faults, ms }: TaskReport): string {
  const verdict = faults.length === 0 ? 'done ' : 'WRONG';
  return `${verdict} ${task.id.padEnd(20)} ${(ms / 1000).toFixed(1)} s  ${faults.join('; ')}`;
}

function judged(
  reports: readonly TaskReport[],
  endpoint: Endpoint,
  { min, folder, endpoint: asked }: EvalOptions,
  say: (line: string) => void,
): number {
  const { done, tasks } = sumOf(reports, endpoint);
  const share = (100 * done) / tasks;
  if (done < tasks) say(`\nTranscripts of what went wrong: ${folder}`);
  if (!asked) say('\nThe scripted model proves the harness. It says nothing of how well any model does.');
  if (share >= min) return EXIT.good;
  say(`\n${share.toFixed(0)} % were done, less than the ${min} % asked for.`);
  return EXIT.tooFew;
}

async function writeResults(
  folder: string,
  reports: readonly TaskReport[],
  endpoint: Endpoint,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const rows = reports.map(({ task, faults, ms, outcome }) => ({
    id: task.id,
    kind: task.kind,
    language: task.language,
    faults,
    ms,
    usage: outcome.run.usage,
  }));
  const { model, server, url } = endpoint;
  const results = { model, server, url, sum: sumOf(reports, endpoint), tasks: rows };
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  for (const report of reports) {
    const file = join(folder, `${report.task.id}.md`);
    // What an earlier run left must not be taken for this one's.
    if (report.faults.length === 0) await rm(file, { force: true });
    else await writeFile(file, `${transcriptOf(report)}\n`);
  }
}
