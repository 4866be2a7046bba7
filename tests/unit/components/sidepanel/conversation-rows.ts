import type { AgentRun, AgentStep, Thread } from '../../../../utils/domain/talk/conversation';
import { db } from '../../../../utils/storage/db';

/** A conversation about milk. */
export async function saveThread(change: Partial<Thread> = {}): Promise<void> {
  await db.threads.put({
    id: 't1',
    title: 'Milk',
    createdAt: 1,
    updatedAt: 2,
    attached: [],
    attachedCount: 0,
    ...change,
  });
}

/** A question in it that was answered by a model, with what a test changes. */
export async function saveRun(change: Partial<AgentRun> = {}): Promise<void> {
  const now = Date.now();
  await db.runs.put({
    id: 'r1',
    threadId: 't1',
    question: 'Which milk is cheaper?',
    mode: 'model',
    state: 'done',
    startedAt: now,
    endedAt: now,
    heartbeatAt: now,
    modelLabel: 'qwen3.8-flash',
    text: '',
    thinking: '',
    isTruncated: false,
    usage: null,
    error: null,
    note: null,
    handles: {},
    ...change,
  });
}

/** A finished step of that question. */
export async function saveStep(change: Partial<AgentStep> = {}): Promise<void> {
  await db.steps.put({
    id: 's1',
    runId: 'r1',
    index: 0,
    turn: 0,
    said: '',
    callId: 'c1',
    tool: 'compare',
    input: '{}',
    state: 'done',
    result: null,
    output: '',
    startedAt: 1,
    endedAt: 2,
    ...change,
  });
}
