import { type Agent, createAgent } from '../../../entrypoints/background/agent/agent';
import type { AgentPorts } from '../../../entrypoints/background/agent/agent-ports';
import type { AgentRun, AgentStep } from '../../../utils/domain/talk/conversation';
import { db } from '../../../utils/storage/db';
import { listSteps } from '../../../utils/storage/queries/conversations';
import { openLocks } from '../background/locks';
import { MILK_TAB, readMilkPage } from './seen';

/** A copilot without a browser; `checkpoints` are the signs of life that it gave. */
export function agentWith(change: Partial<AgentPorts> = {}): Agent & { readonly checkpoints: string[] } {
  const checkpoints: string[] = [];
  const agent = createAgent({
    now: Date.now,
    newId: () => crypto.randomUUID(),
    random: () => 0,
    fetch,
    locale: () => 'en',
    listName: () => 'Weekly shopping',
    isGranted: async () => true,
    readPage: readMilkPage,
    readReviews: async () => ({ reading: await readMilkPage(), reviews: [] }),
    lock: openLocks(),
    tab: async () => ({ url: MILK_TAB.url, title: MILK_TAB.title }),
    checkpoint: async ({ runId }) => void checkpoints.push(runId),
    clearCheckpoint: async () => void checkpoints.push('cleared'),
    ...change,
  });
  return { ...agent, checkpoints };
}

/** Sets up the model at this address as the active one. */
export async function useModel(agent: Agent, baseUrl: string): Promise<void> {
  const profile = {
    id: 'test',
    name: 'Test',
    server: 'custom' as const,
    baseUrl,
    model: 'mallory-1',
    roles: ['chat'] as const,
  };
  await agent.saveProfile({ profile, key: 'secret-canary-key' });
}

/** Asks in a new conversation with the milk's tab attached, and waits for the end. */
export async function ask(
  agent: Agent,
  question: string,
): Promise<{ run: AgentRun; steps: AgentStep[]; threadId: string }> {
  const { id: threadId } = await agent.createThread({});
  await agent.attachTab({ threadId, tabId: 7 });
  const { runId } = await agent.ask({ threadId, question });
  await agent.whenIdle();
  return { ...(await runAndSteps(runId)), threadId };
}

/** What is stored of a run. */
export async function runAndSteps(runId: string): Promise<{ run: AgentRun; steps: AgentStep[] }> {
  const run = await db.runs.get(runId);
  if (!run) throw new Error(`there is no run ${runId}`);
  return { run, steps: await listSteps(runId) };
}

/** How many approvals and fills there are: there must never be one without a click. */
export async function cartEffects(): Promise<number> {
  return (await db.approvals.count()) + (await db.fills.count()) + (await db.carts.count());
}
