import type { Settings } from '../../domain/settings';
import type { Capabilities } from '../../domain/talk/capabilities';
import type { AgentRun, AgentStep, AttachedTab, Thread } from '../../domain/talk/conversation';
import type { ModelProfile } from '../../domain/talk/model-profile';
import type { SentRequest } from '../../domain/talk/spending';
import { db } from '../db';
import { findCapabilities } from './capabilities';
import { findThread, listRuns, listSteps } from './conversations';
import { activeProfile } from './profiles';
import { listSentRequests } from './sent-requests';
import { readSettings } from './settings';

/** What a run is carried out from, all of it as of one moment. */
export interface RunBasis {
  /** The run as it is stored now; null when it is gone. */
  readonly stored: AgentRun | null;
  readonly settings: Settings;
  /** Its conversation; null when that was deleted. */
  readonly thread: Thread | null;
  /** The questions of its conversation, oldest first; this one is among them. */
  readonly runs: readonly AgentRun[];
  /** The run's own steps so far, in their order. */
  readonly steps: readonly AgentStep[];
  /** What was sent for the run so far, or waits to be, oldest first. */
  readonly sent: readonly SentRequest[];
  /** What is known of its model; null without one. */
  readonly capabilities: Capabilities | null;
}

/** What a question begins with: who answers it, null without a model, and the tabs that are attached. */
interface AskBasis {
  readonly profile: ModelProfile | null;
  readonly attached: readonly AttachedTab[];
}

/** Reads what a question begins with, in one go. */
export function readAskBasis(threadId: string): Promise<AskBasis> {
  return db.transaction('r', db.settings, db.profiles, db.threads, async () => {
    const [profile, thread] = await Promise.all([activeProfile(), findThread(threadId)]);
    return { profile, attached: thread?.attached ?? [] };
  });
}

/** Reads what a run is carried out from, in one go: the person waits for the first word. `model` is as `capabilitiesId` writes it. */
export function readRunBasis(
  { id, threadId }: Pick<AgentRun, 'id' | 'threadId'>,
  model: string | null,
): Promise<RunBasis> {
  const stores = [db.runs, db.threads, db.settings, db.steps, db.sentRequests, db.capabilities];
  return db.transaction('r', stores, async () => {
    const [runs, thread, settings, steps, sent, capabilities] = await Promise.all([
      listRuns(threadId),
      findThread(threadId),
      readSettings(),
      listSteps(id),
      listSentRequests(id),
      model === null ? null : findCapabilities(model),
    ]);
    return {
      stored: runs.find((run) => run.id === id) ?? null,
      settings,
      thread,
      runs,
      steps,
      sent,
      capabilities,
    };
  });
}
