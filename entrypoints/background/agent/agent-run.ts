import { finalError, modelErrorIn } from '../../../utils/agent/model/model-error';
import { openOutbox, shopsBehind, WAITING } from '../../../utils/agent/model/outbox';
import { driveQuick } from '../../../utils/agent/quick/quick';
import { ceilingError } from '../../../utils/agent/run/ceilings';
import { digestTabs } from '../../../utils/agent/run/digest';
import { driveRun } from '../../../utils/agent/run/loop';
import { roomOf } from '../../../utils/agent/run/prompt';
import { type RunWriter, startWriter } from '../../../utils/agent/run/run-writer';
import { comparedFacts } from '../../../utils/agent/run/step-facts';
import { describeProducts } from '../../../utils/agent/tools/describe';
import type { ToolContext } from '../../../utils/agent/tools/tool';
import type { AgentRun, RunError } from '../../../utils/domain/talk/conversation';
import type { ModelProfile } from '../../../utils/domain/talk/model-profile';
import { endRun, type RunEnd } from '../../../utils/storage/commands/runs';
import { findProducts } from '../../../utils/storage/queries/products';
import { type Basis, earlierIn, readBasis, toolContext } from './agent-basis';
import { lastProductKeys } from './agent-memory';
import { lettersOf, modelFor } from './agent-model';
import type { AgentPorts } from './agent-ports';

/** The reason of a stop by the person. */
export const STOPPED = 'stopped by the person';

/**
 * Carries a stored run to its end, whatever happens; what went wrong is stored with it. No other executor carries the same run
 * meanwhile, in any context; one that was ended before its turn came is left alone. Nothing is done before `isBegun` says that
 * the run is stored and this executor's to carry. Never throws.
 */
export async function carryOut(
  run: AgentRun,
  profile: ModelProfile | null,
  ports: AgentPorts,
  stop: AbortController,
  isBegun: Promise<boolean>,
): Promise<void> {
  await ports.lock(runLock(run.id), async () => {
    if (!(await isBegun)) return;
    const basis = await readBasis(run, profile);
    if (basis.stored?.state === 'running') await carry(basis.stored, basis, profile, ports, stop);
  });
}

/** The name of the lock that the executor of a run holds. */
export function runLock(runId: string): string {
  return `run:${runId}`;
}

async function carry(
  run: AgentRun,
  basis: Basis,
  profile: ModelProfile | null,
  ports: AgentPorts,
  stop: AbortController,
): Promise<void> {
  const { settings } = basis;
  const { now, checkpoint } = ports;
  const writer = startWriter(run, { now, checkpoint, onLost: () => stop.abort(STOPPED) });
  const tooLong = ceilingError('seconds', `more than ${settings.maxRunSeconds} s`);
  const timer = setTimeout(() => stop.abort(tooLong), settings.maxRunSeconds * 1000);
  try {
    if (profile) await withModel(run, profile, basis, ports, writer, stop);
    else if (run.mode === 'quick') await withoutModel(run, basis, ports, stop.signal);
    else throw finalError('not-found', 'no model is set up any more');
  } catch (error) {
    await writer.stop();
    // Stored as waiting already: it goes on with the person's word.
    if (stop.signal.reason === WAITING) return;
    await endRun(
      run.id,
      { ...writer.progress(), ...(await endOf(error, profile, ports, stop.signal)) },
      now(),
    );
  } finally {
    clearTimeout(timer);
    await writer.stop();
  }
}

async function withModel(
  run: AgentRun,
  profile: ModelProfile,
  basis: Basis,
  ports: AgentPorts,
  writer: RunWriter,
  stop: AbortController,
): Promise<void> {
  const { settings, key, capabilities } = basis;
  const tools = toolContext(run, basis, ports);
  const earlier = earlierIn(basis, run);
  // Together and not one after the other: the person waits for the first word.
  const [known, digest] = await Promise.all([lastProductKeys(earlier).then(findProducts), digestTabs(tools)]);
  const letOut = openOutbox({
    runId: run.id,
    review: settings.review,
    shops: () => shopsIn([run, ...earlier], tools),
    now: ports.now,
    newId: ports.newId,
    begun: basis,
    onHeld: () => stop.abort(WAITING),
  });
  await driveRun({
    run,
    model: modelFor(profile, { runId: run.id, key, caps: settings, letOut, capabilities }, ports),
    tools,
    stored: basis.steps,
    known: run.known ?? comparedFacts([...known, ...digest.products]),
    prompt: {
      earlier,
      tabs: tools.tabs,
      digest,
      known: describeProducts(known, tools),
      locale: ports.locale(),
      isMasked: settings.maskPersonalData,
      room: roomOf(profile.server),
    },
    writer,
    nonce: () => lettersOf(ports.newId()),
    limits: { maxSteps: settings.maxRunSteps, maxTokens: settings.maxRunTokens },
    checksChoices: settings.checksChoices,
    signal: stop.signal,
  });
}

// Every shop whose words can be in a request: of the attached tabs, of the products named so far, of earlier answers.
function shopsIn(runs: readonly AgentRun[], { tabs, handles }: ToolContext): readonly string[] {
  const named = [handles.toRecord(), ...runs.map((each) => each.handles)].flatMap(shopsBehind);
  return [...new Set([...tabs.map(({ url }) => new URL(url).origin), ...named])];
}

async function withoutModel(
  run: AgentRun,
  basis: Basis,
  ports: AgentPorts,
  signal: AbortSignal,
): Promise<void> {
  const tools = toolContext(run, basis, ports);
  const lastProducts = (await lastProductKeys(earlierIn(basis, run))).map((key) =>
    tools.handles.of('p', key),
  );
  await driveQuick({ run, tools, lastProducts, signal });
}

async function endOf(
  error: unknown,
  profile: ModelProfile | null,
  ports: AgentPorts,
  signal: AbortSignal,
): Promise<RunEnd> {
  if (signal.aborted && signal.reason === STOPPED) return { state: 'cancelled' };
  const cause = modelErrorIn(error) ?? modelErrorIn(signal.reason);
  if (!cause) console.error('a run failed', error);
  const known = cause?.failure ?? {
    kind: 'unknown' as const,
    detail: error instanceof Error ? error.message : String(error),
  };
  const runError = profile ? await withPermission(storedError(known), profile, ports) : storedError(known);
  const isCutOff = runError.kind === 'stalled' || runError.detail === 'the connection was cut';
  return { state: isCutOff ? 'interrupted' : 'failed', isTruncated: isCutOff, error: runError };
}

// Only what a run's row keeps of a failure.
function storedError({ kind, detail, ceiling }: RunError): RunError {
  return { kind, detail, ...(ceiling ? { ceiling } : {}) };
}

/** A server that cannot be reached may only be one that the person has not granted. */
export async function withPermission(
  error: RunError,
  profile: Pick<ModelProfile, 'baseUrl'>,
  ports: Pick<AgentPorts, 'isGranted'>,
): Promise<RunError> {
  const { origin } = new URL(profile.baseUrl);
  const isMissing = error.kind === 'unreachable' && !(await ports.isGranted(origin));
  return isMissing ? { kind: 'no-permission', detail: origin } : error;
}
