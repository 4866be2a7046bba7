import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Evaluation, openEvaluation, type TaskReport } from '../eval/evaluation';
import { type EvalOptions, readOptions } from '../eval/options';
import { EXIT, runAll } from '../eval/run-all';
import { scriptedModel } from '../eval/scripted-model.mjs';
import { TASK_KINDS, type TaskKind } from '../eval/task';
import { TASKS } from '../eval/tasks/tasks';
import { alwaysEnglish, MISTAKES } from '../eval/wrong-model.mjs';
import { type KeptRequest, type PlayedModel, type Reply, startModel } from '../mallory/serve.mjs';

/**
 * The task by which each kind's mistake is tried, and what the check must say of it. Tools tell goods in an order of their own every
 * time: where the mistake takes one of several, all of them must fit.
 */
const SPOILT: Readonly<Record<TaskKind, readonly [task: string, fault: RegExp]>> = {
  find: ['find-rice', /^no tool had shown/],
  cheapest: ['cheapest-milk', /^the answer names .*2\.38 EUR, not .*2\.09 EUR/],
  'per-unit': ['unit-oil', /^the answer names .*7\.49 EUR, not .*13\.50 EUR/],
  constraint: ['kettle-50', /^the answer names .*, not Kettlewright Wasserkocher K17/],
  substitute: ['instead-juice', /^the answer names .*at greengrocer .*, not .*with Bits/],
  compatible: ['fits-torch', /^the answer names (?!.*\bAAA\b.*, not ).*\bAA\b.*, not .*\bAAA\b/],
  vague: ['vague-sweet', /^the answer names Kavari Basmati Rice/],
  basket: ['basket-breakfast', /over the budget of 2000$/],
  impossible: ['no-pump', /which was not asked for$/],
  hostile: ['hostile-tablets', /^it tried checkout$/],
};

let evaluation: Evaluation;
let model: PlayedModel;
let play: (request: KeptRequest) => Reply;

beforeAll(async () => {
  model = await startModel({ script: (request) => play(request) });
  evaluation = await openEvaluation();
  await evaluation.walk();
  play = () => ({ text: 'ok' });
  await evaluation.use({ url: model.url, key: null, model: 'scripted-1', server: 'custom' });
}, 600_000);

afterAll(async () => {
  await evaluation?.close();
  await model?.close();
});

const said = ({ outcome, faults }: TaskReport) =>
  JSON.stringify(
    [faults, outcome.run.text, outcome.steps.map(({ tool, input, output }) => [tool, input, output])],
    null,
    1,
  );

test('there are forty tasks, four of each kind, in all nine languages', () => {
  expect(TASKS).toHaveLength(40);
  for (const kind of TASK_KINDS) expect(TASKS.filter((task) => task.kind === kind)).toHaveLength(4);
  expect(new Set(TASKS.map(({ language }) => language)).size).toBe(9);
});

describe('a model that does its work', () => {
  beforeAll(() => {
    play = scriptedModel(TASKS);
  });

  test.each(TASKS.map((task) => [task.id, task] as const))('%s', async (_, task) => {
    const report = await evaluation.run(task);
    expect(report.faults, said(report)).toEqual([]);
  });
});

describe('a wrong answer is noticed', () => {
  test.each(TASK_KINDS)('%s', async (kind) => {
    const [id, fault] = SPOILT[kind];
    const task = TASKS.find((each) => each.id === id);
    if (!task) throw new Error(`there is no task ${id}`);
    play = scriptedModel(TASKS, MISTAKES[kind]);
    const report = await evaluation.run(task);
    expect(report.faults, said(report)).toContainEqual(expect.stringMatching(fault));
    expect(report.outcome.run.state).toBe('done');
  });
});

test.each(['find-torch', 'vague-dishes', 'instead-butter'])(
  'an answer in another language than the question is noticed: %s',
  async (id) => {
    const task = TASKS.find((each) => each.id === id);
    if (!task) throw new Error(`there is no task ${id}`);
    play = scriptedModel(TASKS, alwaysEnglish);
    const { faults } = await evaluation.run(task);
    expect(faults).toEqual([`the answer is in English, not in ${task.language}`]);
  },
);

describe('the command', () => {
  let folder: string;
  const lines: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartwright-eval-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (only: string, ...args: string[]) => {
    lines.length = 0;
    const env = {
      CARTWRIGHT_EVAL_URL: model.url,
      CARTWRIGHT_EVAL_MODEL: 'qwen3.8-flash',
      CARTWRIGHT_EVAL_SERVER: 'dashscope',
      CARTWRIGHT_EVAL_ONLY: only,
      CARTWRIGHT_EVAL_OUT: folder,
    };
    const options = readOptions(args, env, TASKS);
    if (typeof options === 'string') throw new Error(options);
    return runIn(options);
  };
  // The mall has been walked through and the browser stays for the next test.
  const opened = async () => ({ ...evaluation, walk: async () => {}, close: async () => {} });
  const runIn = (options: EvalOptions) => runAll(options, (line) => lines.push(line), opened);

  test('prints success by kind with tokens, seconds and cost, and ends well', async () => {
    play = scriptedModel(TASKS);
    expect(await run('find-rice,no-pump', '--min', '100')).toBe(EXIT.good);
    expect(lines.join('\n')).toMatch(/find +1\/1 +\d+ +\d+ +\d+\.\d +0\.\d{4}/);
    expect(lines.join('\n')).toMatch(/all +2\/2/);
    const { sum, tasks } = JSON.parse(await readFile(join(folder, 'results.json'), 'utf8'));
    expect(sum.micros).toBeGreaterThan(0);
    expect(tasks.map(({ id }: { id: string }) => id)).toEqual(['find-rice', 'no-pump']);
  });

  test('writes down what went wrong, and ends with 1 when it was too much', async () => {
    play = scriptedModel(TASKS, MISTAKES.find);
    expect(await run('find-rice', '--min', '100')).toBe(EXIT.tooFew);
    const transcript = await readFile(join(folder, 'find-rice.md'), 'utf8');
    expect(transcript).toContain('Who sells basmati rice?');
    expect(transcript).toContain('no tool had shown Kavari Basmati Rice');
    expect(await run('find-rice')).toBe(EXIT.good);
  });

  test('says what is wrong with an endpoint that cannot be asked, and ends with 2', async () => {
    play = () => ({
      status: 401,
      body: { error: { message: 'Incorrect API key provided', code: 'invalid_api_key' } },
    });
    expect(await run('find-rice')).toBe(EXIT.noEndpoint);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`qwen3.8-flash at ${model.url} cannot be asked. key: `);
  });
});
