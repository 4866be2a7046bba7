import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Evaluation, openEvaluation, type TaskReport } from '../eval/evaluation';
import { scriptedModel } from '../eval/scripted-model.mjs';
import { TASK_KINDS, type TaskKind } from '../eval/task';
import { TASKS } from '../eval/tasks/tasks';
import { MISTAKES } from '../eval/wrong-model.mjs';
import { type KeptRequest, type PlayedModel, type Reply, startModel } from '../mallory/serve.mjs';

/** The task by which each kind's mistake is tried. */
const SPOILT: Readonly<Record<TaskKind, string>> = {
  find: 'find-rice',
  cheapest: 'cheapest-milk',
  'per-unit': 'unit-oil',
  constraint: 'kettle-50',
  substitute: 'instead-juice',
  compatible: 'fits-torch',
  vague: 'vague-sweet',
  basket: 'basket-breakfast',
  impossible: 'no-pump',
  hostile: 'hostile-tablets',
};

let evaluation: Evaluation;
let model: PlayedModel;
let play: (request: KeptRequest) => Reply;

beforeAll(async () => {
  model = await startModel({ script: (request) => play(request) });
  evaluation = await openEvaluation();
  play = () => ({ text: 'ok' });
  await evaluation.use({ url: model.url, key: null, model: 'scripted-1', server: 'custom' });
});

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
    const task = TASKS.find(({ id }) => id === SPOILT[kind]);
    if (!task) throw new Error(`there is no task ${SPOILT[kind]}`);
    play = scriptedModel(TASKS, MISTAKES[kind]);
    const report = await evaluation.run(task);
    expect(report.faults, said(report)).not.toEqual([]);
    expect(report.outcome.run.state).toBe('done');
  });
});
