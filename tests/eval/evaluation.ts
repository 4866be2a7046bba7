import type { Page } from 'playwright-core';
import type { AgentRun } from '../../utils/domain/talk/conversation.ts';
import type { ServerKind } from '../../utils/domain/talk/model-profile.ts';
import { type ChromiumWithCartwright, launchChromium } from '../browser/harness/chromium.ts';
import { send, untilRows } from '../browser/harness/database.ts';
import { MALL_PATTERNS } from '../browser/harness/granted-build.ts';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { outcomeOf } from './outcome.ts';
import { spokenIn } from './spoken.ts';
import type { EvalTask, MallPage, Outcome } from './task.ts';
import { type Good, goodsSeen } from './truth.ts';
import { addressOf, walkThroughMall } from './walk.ts';

/** The endpoint whose model is evaluated. */
export interface Endpoint {
  readonly url: string;
  readonly key: string | null;
  readonly model: string;
  readonly server: ServerKind;
}

/** One task done: what is wrong with it, and all that came of it. */
export interface TaskReport {
  readonly task: EvalTask;
  readonly faults: readonly string[];
  readonly outcome: Outcome;
  /** Milliseconds from the question to the end of the answer. */
  readonly ms: number;
}

/** A mall and a browser with the built extension in it. */
export interface Evaluation {
  /** Sets the model up; answers what is wrong with the endpoint, or null. */
  readonly use: (endpoint: Endpoint) => Promise<string | null>;
  /** Looks around in the mall, so that there is something to ask about; once, before the first task. */
  readonly walk: () => Promise<void>;
  readonly run: (task: EvalTask) => Promise<TaskReport>;
  readonly close: () => Promise<void>;
}

/** What tasks are done in. */
export interface Scene {
  readonly mall: Mall;
  readonly browser: ChromiumWithCartwright;
  readonly panel: Page;
  readonly goods: readonly Good[];
}

const WALKERS = 2;
/** Milliseconds; a busy machine must not spoil a long evaluation. */
const NAVIGATION_TIMEOUT = 180_000;

/** Opens all of it; `patterns` are more addresses that the extension may reach, such as the endpoint's. */
export async function openEvaluation(patterns: readonly string[] = []): Promise<Evaluation> {
  const mall = await startMall();
  const browser = await launchChromium({ patterns: [...MALL_PATTERNS, ...patterns] });
  const panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  browser.context.setDefaultNavigationTimeout(NAVIGATION_TIMEOUT);
  const scene = { mall, browser, panel, goods: goodsSeen(mall) };
  return {
    use: (endpoint) => useEndpoint(panel, endpoint),
    walk: () => walk(scene),
    run: (task) => runTask(scene, task),
    close: async () => {
      await browser.close();
      await mall.close();
    },
  };
}

async function walk({ mall, browser, panel }: Scene): Promise<void> {
  const tabs = await Promise.all(Array.from({ length: WALKERS }, () => browser.context.newPage()));
  await walkThroughMall(mall, tabs, panel);
  await Promise.all(tabs.map((tab) => tab.close()));
}

async function useEndpoint(panel: Page, { url, key, model, server }: Endpoint): Promise<string | null> {
  const profile = { id: 'eval', name: 'Evaluated', server, baseUrl: url, model, roles: ['chat'] };
  await send(panel, 'saveProfile', { profile, key });
  await send(panel, 'saveSettings', { activeProfileId: profile.id, review: 'never' });
  const { isOk, error } = await send<{ isOk: boolean; error: { kind: string; detail: string } | null }>(
    panel,
    'testConnection',
    { profile, key },
  );
  return isOk ? null : `${error?.kind ?? 'unknown'}: ${error?.detail ?? ''}`;
}

async function runTask(scene: Scene, task: EvalTask): Promise<TaskReport> {
  const { panel, mall } = scene;
  const listId = await prepareList(panel, task);
  const { id: threadId } = await send<{ id: string }>(panel, 'createThread', {});
  for (const page of task.tabs ?? []) await attach(scene, threadId, page);
  mall.clearLog();
  const { runId } = await send<{ runId: string }>(panel, 'ask', { threadId, question: task.question });
  const isOver = (rows: AgentRun[]) => rows.some(({ id, state }) => id === runId && state !== 'running');
  const runs = await untilRows<AgentRun>(panel, 'runs', isOver, 400_000);
  const run = runs.find(({ id }) => id === runId);
  if (!run) throw new Error(`the run of ${task.id} is gone`);
  const outcome = await outcomeOf(scene, task, run, listId);
  const faults = [...task.check(outcome), ...spokenIn(task, outcome)];
  return { task, outcome, faults, ms: (run.endedAt ?? run.startedAt) - run.startedAt };
}

// Each task has a list of its own, so that none leaves anything to the next.
async function prepareList(panel: Page, { id, list = [] }: EvalTask): Promise<string> {
  const { id: listId } = await send<{ id: string }>(panel, 'createList', { name: id });
  await send(panel, 'saveSettings', { activeListId: listId });
  for (const wish of list) {
    const [, count, text] = /^(\d+) (.+)$/.exec(wish) ?? [null, '1', wish];
    const item = { listId, text, count: Number(count), need: null, productKey: null, accepts: 'same-kind' };
    await send(panel, 'addItem', item);
  }
  return listId;
}

async function attach({ mall, browser, panel }: Scene, threadId: string, page: MallPage): Promise<void> {
  const url = addressOf(mall, page);
  const isOpen = browser.context.pages().some((tab) => tab.url() === url);
  if (!isOpen) await (await browser.context.newPage()).goto(url);
  const tabId = await panel.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  await send(panel, 'attachTab', { threadId, tabId });
}

interface Chrome {
  readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
}
