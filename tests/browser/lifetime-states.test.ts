import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ListItem } from '../../utils/domain/list/list';
import type { AgentRun, AgentStep } from '../../utils/domain/talk/conversation';
import { type PlayedModel, type Reply, startModel } from '../mallory/serve.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { askCopilot, untilAnswered, useModel } from './harness/copilot';
import { rowsOf, send, untilRows } from './harness/database';
import { gate } from './harness/gate';
import { holdTables } from './harness/hold';
import { killWorker } from './harness/worker';

// From the worker's death until the panel says so.
const SHOWN_WITHIN_MS = 3000;

let browser: ChromiumWithCartwright;
let panel: Page;
let holder: Page;
let model: PlayedModel;
let turns: (Reply | (() => Promise<Reply>))[] = [];
const shownAfter: number[] = [];
beforeAll(async () => {
  browser = await launchChromium();
});

beforeEach(async () => {
  turns = [];
  model = await startModel({
    script: async () => {
      const turn = turns.shift() ?? { text: 'All done.' };
      return typeof turn === 'function' ? turn() : turn;
    },
  });
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  holder = await browser.screen('options');
  await useModel(panel, model.url, 'a-key');
  await panel.bringToFront();
});

afterEach(async () => {
  // First, so that what a failed test still held lets everything else go on.
  await holder.close();
  await send(panel, 'eraseData', {});
  await Promise.all([panel.close(), model.close()]);
});

afterAll(async () => {
  await browser?.close();
  console.info(`shown as cut off after ${shownAfter.join(', ')} ms`);
});

const asked = () => model.requests().filter(({ path }) => path.endsWith('/chat/completions'));
const untilAsked = (times: number) => expect.poll(() => asked().length, { timeout: 30_000 }).toBe(times);
const untilStep = (state: AgentStep['state']) =>
  untilRows<AgentStep>(panel, 'steps', (steps) => steps.some((step) => step.state === state));
const add = (...wishes: string[]): Reply => ({
  text: 'Let me write that down.',
  calls: wishes.map((wish) => ({ name: 'add_to_list', arguments: { wish } })),
});
/** Long enough for what is under way to come to the table that is held. */
const SETTLED_MS = 1500;

interface State {
  /** What the model answers before the worker dies. */
  readonly turns?: readonly Reply[];
  /** Its first answer, which comes only when `reach` lets it. */
  readonly gated?: Reply;
  /** Brings the worker into the state, after the question was asked; answers what to let go of after its death. */
  readonly reach: (open: () => void) => Promise<() => Promise<void>>;
  /** Tables held before the question is asked. */
  readonly hold?: readonly string[];
  /** What the steps are in the end, and what lies on the list. */
  readonly steps: readonly string[];
  readonly items: readonly string[];
  /** Words that the panel has kept when it shows the answer as cut off. */
  readonly kept?: string;
}

const nothing = async () => {};
const SLOW: Reply = { text: 'Slowly, '.repeat(200), everyMs: 100 };

const STATES: Readonly<Record<string, State>> = {
  'stored, and the model not asked': {
    hold: ['secrets'],
    reach: async () => {
      await wait(SETTLED_MS);
      expect(asked()).toHaveLength(0);
      return nothing;
    },
    steps: [],
    items: [],
  },
  'asked, before the first byte': {
    turns: [{ ...SLOW, delayMs: 60_000 }],
    reach: async () => {
      await untilAsked(1);
      return nothing;
    },
    steps: [],
    items: [],
  },
  'in the middle of its words': {
    turns: [SLOW],
    reach: async () => {
      await untilRows<AgentRun>(panel, 'runs', ([run]) => (run?.text.length ?? 0) > 40, 30_000);
      return nothing;
    },
    steps: [],
    items: [],
    kept: 'Slowly, Slowly',
  },
  'with a turn that is over, before its steps are stored': {
    gated: add('oat milk'),
    reach: async (open) => {
      await untilAsked(1);
      const letGo = await holdTables(holder, ['steps']);
      open();
      await wait(SETTLED_MS);
      return letGo;
    },
    steps: [],
    items: [],
  },
  'with one step begun, before its effect, and one planned': {
    hold: ['items'],
    turns: [add('oat milk', 'bread')],
    reach: async () => {
      await untilStep('running');
      return nothing;
    },
    steps: ['failed', 'done'],
    items: ['bread'],
    kept: 'Let me write that down.',
  },
  'with a step begun, after its effect': {
    hold: ['items'],
    turns: [add('oat milk')],
    reach: async () => {
      await untilStep('running');
      return holdTables(holder, ['steps']);
    },
    steps: ['failed'],
    items: ['oat milk'],
    kept: 'Let me write that down.',
  },
  'with a step done, and the model asked again': {
    turns: [add('oat milk'), { ...SLOW, delayMs: 60_000 }],
    reach: async () => {
      await untilAsked(2);
      return nothing;
    },
    steps: ['done'],
    items: ['oat milk'],
    kept: 'Let me write that down.',
  },
  'with its last word come, before its end is stored': {
    gated: { text: 'This was the answer.' },
    reach: async (open) => {
      await untilAsked(1);
      const letGo = await holdTables(holder, ['runs']);
      open();
      await wait(SETTLED_MS);
      return letGo;
    },
    steps: [],
    items: [],
  },
};

test.each(Object.keys(STATES))(
  'a worker killed with its run %s: shown within three seconds, gone on with one click, no step done twice (L04)',
  async (name) => {
    const state = STATES[name];
    if (!state) throw new Error(`there is no state ${name}`);
    const first = gate(state.gated ?? {});
    turns = [...(state.gated ? [first.turn] : []), ...(state.turns ?? [])];
    const letGoFirst = state.hold ? await holdTables(holder, state.hold) : nothing;
    const answer = await askCopilot(panel, 'Write it down for me, please');
    const letGo = await state.reach(first.open);
    if (name.includes('after its effect')) {
      await letGoFirst();
      await untilRows(panel, 'items', (rows) => rows.length === 1);
    }
    await killWorker(browser.context, panel);
    const killedAt = Date.now();
    await Promise.all([letGoFirst(), letGo()]);
    await answer.getByText('The answer was cut off').waitFor({ timeout: 30_000 });
    shownAfter.push(Date.now() - killedAt);
    expect(shownAfter.at(-1)).toBeLessThan(SHOWN_WITHIN_MS);
    if (state.kept) expect(await answer.textContent()).toContain(state.kept);
    turns = [];
    await answer.getByRole('button', { name: 'Go on' }).click();
    await answer.getByRole('paragraph').filter({ hasText: 'All done.' }).waitFor({ timeout: 30_000 });
    expect((await untilAnswered(panel, 1)).map((run) => run.state)).toEqual(['done']);
    const steps = (await rowsOf<AgentStep>(panel, 'steps')).sort((a, b) => a.index - b.index);
    expect(steps.map((step) => step.state)).toEqual(state.steps);
    expect((await rowsOf<ListItem>(panel, 'items')).map(({ text }) => text)).toEqual(state.items);
    if (state.steps.includes('failed'))
      expect(JSON.stringify(asked().at(-1)?.body.messages)).toContain('Look before doing it again');
  },
);
