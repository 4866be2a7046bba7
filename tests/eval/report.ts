import { costMicros, priceOf } from '../../utils/agent/model/price-table.ts';
import type { Endpoint, TaskReport } from './evaluation.ts';
import { TASK_KINDS } from './task.ts';

/** Sums over some tasks. */
export interface Sum {
  readonly tasks: number;
  readonly done: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly seconds: number;
  /** Millionths of a US dollar; null when the price of the model, or what one of the tasks used, is not known. */
  readonly micros: number | null;
}

type Priced = Pick<Endpoint, 'model' | 'server'>;

/** What these tasks came to. */
export function sumOf(reports: readonly TaskReport[], endpoint: Priced): Sum {
  const costs = reports.map((report) => costOf(report, endpoint));
  const usages = reports.map(({ outcome }) => outcome.run.usage);
  return {
    tasks: reports.length,
    done: reports.filter(({ faults }) => faults.length === 0).length,
    promptTokens: total(usages.map((usage) => usage?.promptTokens ?? 0)),
    completionTokens: total(usages.map((usage) => usage?.completionTokens ?? 0)),
    seconds: total(reports.map(({ ms }) => ms)) / 1000,
    micros: costs.some((cost) => cost === null) ? null : total(costs.map((cost) => cost ?? 0)),
  };
}

/** The table that is printed: a line a kind, then one of all. */
export function tableOf(reports: readonly TaskReport[], endpoint: Priced): string {
  const kinds = TASK_KINDS.map((kind) => [kind, reports.filter(({ task }) => task.kind === kind)] as const);
  const lines = [...kinds.filter(([, some]) => some.length > 0), ['all', reports] as const].map(
    ([name, some]) => lineOf(name, sumOf(some, endpoint)),
  );
  return [row('kind', 'done', 'tokens in', 'tokens out', 'seconds', 'USD'), ...lines].join('\n');
}

/** All that is needed to see why a task was done or not, as Markdown. */
export function transcriptOf({ task, faults, outcome, ms }: TaskReport): string {
  const { run, steps } = outcome;
  const said = steps.flatMap(({ said, tool, input, state, output }) => [
    ...(said ? [`> ${said}`] : []),
    `### ${tool} ${input} (${state})\n\n\`\`\`\n${output}\n\`\`\``,
  ]);
  return [
    `# ${task.id} (${task.kind}, ${task.language})`,
    `**Asked:** ${task.question}`,
    ...said,
    `**Answered** after ${(ms / 1000).toFixed(1)} s, ${run.state}:\n\n${run.text || '(nothing)'}`,
    ...(run.error ? [`**Error:** ${run.error.kind}: ${run.error.detail}`] : []),
    faults.length === 0 ? '**Done.**' : `**Wrong:**\n\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
  ].join('\n\n');
}

function costOf({ outcome: { run } }: TaskReport, { model, server }: Priced): number | null {
  const price = priceOf(model, server);
  return price && run.usage ? costMicros(run.usage, price) : null;
}

function lineOf(name: string, { tasks, done, promptTokens, completionTokens, seconds, micros }: Sum): string {
  const cost = micros === null ? '-' : (micros / 1_000_000).toFixed(4);
  return row(
    name,
    `${done}/${tasks}`,
    String(promptTokens),
    String(completionTokens),
    seconds.toFixed(1),
    cost,
  );
}

function row(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(12)}${cells.map((cell) => cell.padStart(12)).join('')}`;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
