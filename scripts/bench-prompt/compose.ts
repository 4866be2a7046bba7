import 'fake-indexeddb/auto';
import { shuffleBy } from '../../utils/agent/errands/shuffle';
import type { ChatMessage, Model, Turn, WireTool } from '../../utils/agent/model/chat';
import { digestTabs } from '../../utils/agent/run/digest';
import { handlesFrom } from '../../utils/agent/run/handles';
import { driveRun } from '../../utils/agent/run/loop';
import { roomOf } from '../../utils/agent/run/prompt';
import type { RunWriter } from '../../utils/agent/run/run-writer';
import type { ToolContext } from '../../utils/agent/tools/tool';
import type { PageReading } from '../../utils/domain/product/product';
import { type AgentRun, type AttachedTab, UNANSWERED } from '../../utils/domain/talk/conversation';
import { readPage } from '../../utils/extraction/read-page';
import { createThread } from '../../utils/storage/commands/conversations';
import { startRun } from '../../utils/storage/commands/runs';
import { saveListing, saveSnapshot } from '../../utils/storage/commands/sightings';
import { db } from '../../utils/storage/db';

/** An open tab as the bench found it: its address, its title, and what the reader took along, as JSON text. */
export interface BenchTab {
  readonly url: string;
  readonly title: string;
  readonly capture: string;
}

/** `told` answers from what stands in the first request; `looking` reads each tab anew and compares all the same. */
export type Habit = 'told' | 'looking';

/** The last request of a run: all that the model is sent before it answers. */
export interface LastRequest {
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly WireTool[];
}

/** What is asked. */
export const QUESTION = 'Compare these four tabs. Which one is the best buy?';

/** Runs the copilot's own loop over these tabs, which were read when they were opened, with a played model of this habit. */
export async function lastRequest(pages: readonly BenchTab[], habit: Habit): Promise<LastRequest> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  const tabs = pages.map(({ url, title }, index) => ({ handle: `t${index + 1}`, tabId: index, url, title }));
  const sent: LastRequest[] = [];
  await createThread('thread', 0);
  const run = newRun();
  await startRun(run);
  const readings = pages.map(({ capture }) => readPage(JSON.parse(capture)));
  for (const reading of readings) await keep(reading);
  const tools = toolsOver(tabs, readings);
  const digest = await digestTabs(tools);
  await driveRun({
    run,
    model: habit === 'told' ? answering(sent) : looking(tabs, sent),
    tools,
    prompt: { earlier: [], tabs, digest, known: [], locale: 'en', isMasked: true, room: roomOf('dashscope') },
    writer: SILENT_WRITER,
    nonce: () => 'kgahfpljdonbiecm',
    limits: { maxSteps: 12, maxTokens: 1_000_000 },
    signal: new AbortController().signal,
  });
  const last = sent.at(-1);
  if (!last) throw new Error('nothing was sent');
  return last;
}

function toolsOver(tabs: readonly AttachedTab[], readings: readonly PageReading[]): ToolContext {
  return {
    now: Date.now,
    newId: () => crypto.randomUUID(),
    handles: handlesFrom({}),
    shuffle: shuffleBy('bench'),
    tabs,
    readPage: async (tabId) => readings[tabId] ?? { kind: 'none' },
    readReviews: async (tabId) => ({ reading: readings[tabId] ?? { kind: 'none' }, reviews: [] }),
    activeListId: null,
    defaultListName: 'Shopping',
  };
}

function newRun(): AgentRun {
  const at = { startedAt: 0, heartbeatAt: 0 };
  return {
    ...UNANSWERED,
    ...at,
    id: 'run',
    threadId: 'thread',
    question: QUESTION,
    mode: 'model',
    modelLabel: null,
  };
}

const SILENT_WRITER: RunWriter = {
  startTurn: () => {},
  update: () => {},
  progress: () => ({ text: '', thinking: '' }),
  flush: async () => {},
  stop: async () => {},
};

async function keep(reading: PageReading): Promise<void> {
  if (reading.kind === 'product') await saveSnapshot(reading.product);
  if (reading.kind === 'listing') await saveListing(reading.listing);
}

function answering(sent: LastRequest[]): Model {
  return {
    label: 'played',
    listModels: async () => [],
    streamTurn: async ({ messages, tools }) => {
      sent.push({ messages, tools });
      return turn('The first one.', []);
    },
  };
}

function looking(tabs: readonly AttachedTab[], sent: LastRequest[]): Model {
  const looks = tabs.map(({ handle }, index) => call(`call_${index}`, 'read_tab', { tab: handle }));
  return {
    label: 'played',
    listModels: async () => [],
    streamTurn: async ({ messages, tools }) => {
      sent.push({ messages, tools });
      if (sent.length === 1) return turn('', looks);
      if (sent.length > 2) return turn('The first one.', []);
      const products = await namesGiven();
      return products.length > 1 ? turn('', [call('call_c', 'compare', { products })]) : turn('None.', []);
    },
  };
}

async function namesGiven(): Promise<string[]> {
  const { handles = {} } = (await db.runs.get('run')) ?? {};
  return Object.keys(handles)
    .filter((handle) => handle.startsWith('p'))
    .slice(0, 4);
}

function call(id: string, name: string, input: object): Turn['calls'][number] {
  return { id, name, input: JSON.stringify(input) };
}

function turn(text: string, calls: Turn['calls']): Turn {
  return { text, thinking: '', calls, finish: calls.length > 0 ? 'tool_calls' : 'stop', usage: null };
}
