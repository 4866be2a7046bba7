import type { AgentRun, AgentStep, RunNote } from '../../domain/talk/conversation';
import { endRun } from '../../storage/commands/runs';
import { planSteps } from '../../storage/commands/steps';
import { listSteps } from '../../storage/queries/conversations';
import { listLists } from '../../storage/queries/lists';
import { runStep, stepsOf } from '../run/run-steps';
import type { ToolContext } from '../tools/tool';
import { understandLists } from './named-list';
import { findMeantItem } from './quick-items';
import { type QuickWish, subjectOf } from './understand';

/** What a run without a model needs. */
export interface QuickJob {
  readonly run: AgentRun;
  readonly tools: ToolContext;
  /** Short names of what the last answer was about, for "compare these". */
  readonly lastProducts: readonly string[];
  readonly signal: AbortSignal;
}

type Do = (tool: string, input: object) => Promise<AgentStep | null>;
/** The list that is named, by its short name, as tools take it; nothing for the one in use. */
type OnList = { readonly list?: string };
type Answer = (wish: QuickWish, act: Do, job: QuickJob, on: OnList) => Promise<RunNote | null>;

const MAX_COMPARED = 6;

const ANSWERS: Readonly<Record<QuickWish['kind'], Answer>> = {
  add: async (wish, act, job, on) => {
    if (wish.words) return addAll(wish, act, on);
    const [product] = await subjects('', act, job);
    return product
      ? noteFor(await act('add_to_list', { product, count: wish.count, ...on }))
      : 'nothing-attached';
  },
  plan: async (_, act, __, on) => noteFor(await act('plan_basket', on)),
  show: async (_, act, __, on) => noteFor(await act('show_list', on)),
  remove: (wish, act, job, on) => toItem(wish, act, job, on, (item) => act('remove_from_list', { item })),
  done: (wish, act, job, on) =>
    toItem(wish, act, job, on, (item) => act('change_list_item', { item, isDone: true })),
  history: (wish, act, job) => aboutOne(['price_history'], wish, act, job),
  cheaper: (wish, act, job) => aboutOne(['find_substitutes'], wish, act, job, 'unit-price'),
  judge: (wish, act, job) => aboutOne(['price_history', 'find_substitutes'], wish, act, job),
  compare: async ({ words }, act, job) => {
    const products = (await subjects(words, act, job)).slice(0, MAX_COMPARED);
    if (products.length < 2) return words ? 'nothing-found' : 'nothing-attached';
    return noteFor(await act('compare', { products }));
  },
  find: async ({ words }, act) => (words ? noteFor(await act('search_memory', { words })) : 'not-understood'),
};

/**
 * Answers a question by the tools alone, as steps of its run; what is to be said is drawn from them and from the run's note.
 * A run that had begun before its worker died keeps what it found: its steps are not done again.
 */
export async function driveQuick(job: QuickJob): Promise<void> {
  const hadBegun = (await listSteps(job.run.id)).length > 0;
  const note = hadBegun ? 'no-model' : await answer(job);
  job.signal.throwIfAborted();
  await endRun(job.run.id, { state: 'done', note }, job.tools.now());
}

async function answer(job: QuickJob): Promise<RunNote | null> {
  const { wish, list } = understandLists(job.run.question, await listLists());
  const act: Do = (tool, input) => doStep(tool, input, job);
  if (list === 'unknown') return 'no-such-list';
  const on = list ? { list: job.tools.handles.of('l', list.id) } : {};
  return wish ? ANSWERS[wish.kind](wish, act, job, on) : lookUp(act, job);
}

// What is not understood may still name goods: "oat milk".
async function lookUp(act: Do, { run }: QuickJob): Promise<RunNote> {
  const words = subjectOf(run.question);
  if (!words || words.length > 60) return 'not-understood';
  return (await act('search_memory', { words }))?.state === 'done' ? 'no-model' : 'not-understood';
}

// A step each, so that each can be seen and taken back by itself.
async function addAll({ words, count, others = [] }: QuickWish, act: Do, on: OnList): Promise<RunNote> {
  let note: RunNote = 'nothing-found';
  for (const good of [{ words, count }, ...others])
    if (noteFor(await act('add_to_list', { wish: good.words, count: good.count, ...on })) === 'no-model')
      note = 'no-model';
  return note;
}

async function aboutOne(
  tools: readonly string[],
  { words }: QuickWish,
  act: Do,
  job: QuickJob,
  order?: 'unit-price',
): Promise<RunNote> {
  const [product] = await subjects(words, act, job, order);
  if (!product) return words ? 'nothing-found' : 'nothing-attached';
  let note: RunNote = 'nothing-found';
  for (const tool of tools) if (noteFor(await act(tool, { product })) === 'no-model') note = 'no-model';
  return note;
}

// The list is looked at first, so that its items have names.
async function toItem(
  { words }: QuickWish,
  act: Do,
  { tools }: QuickJob,
  on: OnList,
  change: (item: string) => Promise<AgentStep | null>,
): Promise<RunNote | null> {
  if (!words) return 'not-understood';
  const shown = await act('show_list', on);
  if (shown?.result?.kind !== 'list') return 'nothing-found';
  const item = await findMeantItem(shown.result.listId, words);
  return item ? noteFor(await change(tools.handles.of('i', item.id))) : 'nothing-found';
}

// What is named in words, else what the attached tabs show, else what the last answer was about.
async function subjects(
  words: string,
  act: Do,
  job: QuickJob,
  order?: 'unit-price',
): Promise<readonly string[]> {
  if (words) return productsOf(await act('search_memory', { words, order }), job);
  const seen: string[] = [];
  for (const { handle } of job.tools.tabs)
    seen.push(...productsOf(await act('read_tab', { tab: handle }), job));
  return seen.length > 0 ? [...new Set(seen)] : job.lastProducts;
}

function productsOf(step: AgentStep | null, { tools }: QuickJob): string[] {
  if (step?.result?.kind !== 'products') return [];
  return step.result.productKeys.map((key) => tools.handles.of('p', key));
}

async function doStep(
  tool: string,
  input: object,
  { run, tools, signal }: QuickJob,
): Promise<AgentStep | null> {
  const before = await listSteps(run.id);
  const call = { id: `quick-${before.length}`, name: tool, input: JSON.stringify(input) };
  const [step] = stepsOf({ runId: run.id, before, said: '', calls: [call] }, tools.newId, tools.now());
  if (!step || !(await planSteps(run.id, [step]))) return null;
  await runStep(step, tools, signal);
  return (await listSteps(run.id)).at(-1) ?? null;
}

// That nothing of a list is left to buy is said by the step itself.
function noteFor(step: AgentStep | null): RunNote | null {
  if (step?.result?.kind === 'refused' && step.result.reason === 'nothing-open') return null;
  return step?.state === 'done' ? 'no-model' : 'nothing-found';
}
