import { checkEndpoint } from '../../../utils/agent/model/endpoint';
import { errandOutbox } from '../../../utils/agent/model/errand-outbox';
import { keptWithoutVoice } from '../../../utils/agent/speech/sound-outbox';
import { type AgentRun, UNANSWERED } from '../../../utils/domain/talk/conversation';
import type { ModelProfile } from '../../../utils/domain/talk/model-profile';
import * as conversations from '../../../utils/storage/commands/conversations';
import * as profiles from '../../../utils/storage/commands/profiles';
import * as runs from '../../../utils/storage/commands/runs';
import * as requests from '../../../utils/storage/commands/sent-requests';
import { allowShopsOf, forbidSending } from '../../../utils/storage/commands/shops';
import { activeProfile } from '../../../utils/storage/queries/profiles';
import { readAskBasis } from '../../../utils/storage/queries/run-basis';
import { listSilentRuns } from '../../../utils/storage/queries/runs';
import { type ConnectionTests, connectionTests } from './agent-connection';
import { knownAtAGlance, readForGlance } from './agent-glance';
import { type AgentPorts, browserLock } from './agent-ports';
import { carryOut, runLock, STOPPED } from './agent-run';

/** What a person asks; `id`, minted where it is asked, becomes the run's. */
interface Question {
  readonly id?: string | undefined;
  readonly threadId: string;
  readonly question: string;
}

/** How a run begins: whether it is stored and ours to carry, and whether tabs are attached to be read. */
interface Beginning {
  readonly isBegun: Promise<boolean>;
  readonly hasTabs: boolean;
}

const GOING_ON: Beginning = { isBegun: Promise.resolve(true), hasTabs: true };

/** The copilot as the message handlers use it; each function takes what its message carries. */
export interface Agent extends ConnectionTests {
  readonly createThread: (input: object) => Promise<{ id: string }>;
  readonly deleteThread: (input: { id: string }) => Promise<{ trashId: string }>;
  readonly attachTab: (input: { threadId: string; tabId: number }) => Promise<{ handle: string }>;
  readonly detachTab: (input: { threadId: string; handle: string }) => Promise<void>;
  /** Stores the run and answers at once; its steps and words appear in storage. Asked again under the same id, it is the same run. */
  readonly ask: (input: Question) => Promise<{ runId: string }>;
  readonly stopRun: (input: { runId: string }) => Promise<void>;
  readonly resumeRun: (input: { runId: string }) => Promise<{ runId: string }>;
  /** Lets a request go that waits for a look, and goes on with its question. */
  readonly releaseRequest: (input: { id: string; isAlways: boolean }) => Promise<{ runId: string }>;
  readonly refuseRequest: (input: { id: string }) => Promise<void>;
  readonly forbidSending: (input: { origin: string; endpoint: string }) => Promise<void>;
  readonly saveProfile: (input: { profile: profiles.ProfileForm; key: string | null }) => Promise<void>;
  readonly deleteProfile: (input: { id: string }) => Promise<void>;
  /** Resolves when no run is under way. */
  readonly whenIdle: () => Promise<void>;
}

/** A copilot over these ports. It keeps nothing in memory but the means to stop what it is doing. */
export function createAgent(ports: AgentPorts): Agent {
  const active = new Map<string, { readonly stop: AbortController; readonly done: Promise<unknown> }>();
  const begin = (run: AgentRun, profile: ModelProfile | null, { isBegun, hasTabs }: Beginning = GOING_ON) => {
    const stop = new AbortController();
    const model = run.mode === 'model' ? profile : null;
    const glanced = isBegun.then((isIt) => (isIt && hasTabs ? readForGlance(run, ports) : undefined));
    const done = Promise.all([carryOut(run, model, ports, stop, isBegun), glanced]).finally(() => {
      active.delete(run.id);
      void requests.forgetOldRequests(ports.now());
      if (active.size === 0) void ports.clearCheckpoint();
    });
    active.set(run.id, { stop, done });
    return { runId: run.id };
  };
  return {
    async createThread() {
      const id = ports.newId();
      await conversations.createThread(id, ports.now());
      return { id };
    },
    async deleteThread({ id }) {
      return { trashId: await conversations.deleteThread(id, ports.now()) };
    },
    attachTab: (input) => attachTab(input, ports),
    detachTab: ({ threadId, handle }) => conversations.detachTab(threadId, handle),
    async ask(question) {
      const { profile, attached } = await readAskBasis(question.threadId);
      const glance = profile ? await knownAtAGlance(attached) : [];
      const run = newRun(question, profile, glance, ports);
      const isNew = runs.startRun(run);
      // Its lock is asked for meanwhile; nothing is done before it is stored.
      const beginning = { isBegun: isNew.catch(() => false), hasTabs: attached.length > 0 };
      if (!active.has(run.id)) begin(run, profile, beginning);
      await isNew;
      return { runId: run.id };
    },
    async stopRun({ runId }) {
      active.get(runId)?.stop.abort(STOPPED);
      await requests.refuseWaiting(runId, ports.now());
      await runs.endRun(runId, { state: 'cancelled' }, ports.now());
    },
    async resumeRun({ runId }) {
      // What was stopped a moment ago writes its last words first, so that they end the old try and not the new one.
      const mine = active.get(runId);
      if (mine?.stop.signal.aborted) await mine.done;
      return begin(await runs.reopenRun(runId, ports.now()), await activeProfile());
    },
    async releaseRequest({ id, isAlways }) {
      const { request, run } = await requests.releaseRequest(id, ports.now());
      if (isAlways) await allowShopsOf(request, ports.now());
      return begin(run, await activeProfile());
    },
    refuseRequest: ({ id }) => requests.refuseRequest(id, ports.now()),
    forbidSending: ({ origin, endpoint }) => forbidSending(origin, endpoint, ports.now()),
    saveProfile: ({ profile, key }) => saveProfile(profile, key, ports.now()),
    deleteProfile: ({ id }) => profiles.deleteProfile(id),
    ...connectionTests({ ...ports, fetch: keptFetch(ports) }),
    async whenIdle() {
      await Promise.all([...active.values()].map(({ done }) => done));
    },
  };
}

/**
 * Marks runs from before this wake as interrupted, because their worker is gone; to be called once, with the moment of the wake.
 * A run whose executor lives on in another context is left to it.
 */
export async function settleRuns(wokenAt: number, lock: AgentPorts['lock'] = browserLock): Promise<void> {
  const silent = await listSilentRuns(wokenAt);
  await Promise.all(silent.map(({ id }) => lock(runLock(id), () => runs.settleRun(id, wokenAt))));
}

function keptFetch({ fetch, now, newId }: AgentPorts): typeof globalThis.fetch {
  return keptWithoutVoice(fetch, errandOutbox('connection-test', { shops: [], now, newId }));
}

async function attachTab(
  { threadId, tabId }: { threadId: string; tabId: number },
  ports: AgentPorts,
): Promise<{ handle: string }> {
  const { url, title } = await ports.tab(tabId);
  if (!url || !/^https?:/.test(url))
    throw new Error('this tab cannot be read: allow Cartwright on it first, then attach it again');
  return { handle: await conversations.attachTab(threadId, { tabId, url, title }, ports.now()) };
}

function newRun(
  { id, threadId, question }: Question,
  profile: ModelProfile | null,
  glance: readonly string[],
  ports: AgentPorts,
): AgentRun {
  const now = ports.now();
  return {
    ...UNANSWERED,
    id: id ?? ports.newId(),
    threadId,
    question,
    mode: profile ? 'model' : 'quick',
    startedAt: now,
    heartbeatAt: now,
    modelLabel: profile ? `${profile.name} · ${profile.model}` : null,
    glance,
  };
}

async function saveProfile(form: profiles.ProfileForm, key: string | null, now: number): Promise<void> {
  const endpoint = checkEndpoint(form.baseUrl);
  if (!endpoint.isOk)
    throw new Error(
      `${form.baseUrl} cannot be used (${endpoint.reason}): use https, or http on this machine, without a password in it`,
    );
  await profiles.saveProfile({ ...form, baseUrl: endpoint.baseUrl }, key, now);
}
