import { createBuiltInModel } from '../../utils/agent/built-in-model';
import type { Model } from '../../utils/agent/chat';
import { lookedOutbox } from '../../utils/agent/errand-outbox';
import { finalError, modelErrorIn } from '../../utils/agent/model-error';
import { WAITING } from '../../utils/agent/outbox';
import { FIELDS_SCHEMA, readFields } from '../../utils/agent/read-fields';
import type { RunError } from '../../utils/domain/conversation';
import type { ModelProfile } from '../../utils/domain/model-profile';
import type { ModelReading } from '../../utils/domain/model-reading';
import { fieldsByModel, type ModelField } from '../../utils/domain/model-words';
import type { PageCapture } from '../../utils/domain/page-capture';
import type { Settings } from '../../utils/domain/settings';
import { findWords } from '../../utils/extraction/model-claims';
import { outlineOf } from '../../utils/extraction/outline';
import { builtInApi, builtInState } from '../../utils/platform/language-model';
import { profileFor } from '../../utils/storage/queries/profiles';
import { readSettings } from '../../utils/storage/queries/settings';
import { lettersOf } from './agent-model';
import type { AgentPorts } from './agent-ports';
import { withPermission } from './agent-run';
import { errandModel } from './errand-model';
import { readCapture } from './reading';
import { saveReading } from './sightings';

/** What reading with a model needs from the browser. */
export interface ModelReadingPorts extends Pick<AgentPorts, 'fetch' | 'now' | 'newId' | 'isGranted'> {
  /** The page in a tab as it stands; throws with a sentence for the person when it cannot be read. */
  readonly capture: (tabId: number) => Promise<PageCapture>;
  readonly isPrivate: (tabId: number) => Promise<boolean>;
  /** Keeps the background alive while the work goes on. */
  readonly awake: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Reading pages with the person's model. */
export interface ModelReader {
  /**
   * Has the model copy the facts of a tab's page out of some of its lines. They count where the page prints them, and make nothing sure alone.
   * `released` is a request that the person looked at and let go. A tab that is being read is read once. Throws where the page cannot be read.
   */
  readonly read: (tabId: number, released: string | null) => Promise<ModelReading>;
  /** Ends the reading of a tab, if one is under way, and closes its line. */
  readonly stop: (tabId: number) => void;
}

const PATIENCE_MS = 60_000;

/** A reader over these ports; it keeps nothing but the readings under way. */
export function createModelReader(ports: ModelReadingPorts): ModelReader {
  const active = new Map<number, { readonly stop: AbortController; readonly done: Promise<ModelReading> }>();
  return {
    read(tabId, released) {
      const known = active.get(tabId);
      if (known && !known.stop.signal.aborted) return known.done;
      const stop = new AbortController();
      const done = ports.awake(() => answer(tabId, released, ports, stop));
      const mine = { stop, done };
      active.set(tabId, mine);
      return done.finally(() => active.get(tabId) === mine && active.delete(tabId));
    },
    stop: (tabId) => active.get(tabId)?.stop.abort(),
  };
}

/** Why a reading ended: the person wants to look first at the request that waits now. */
class Held extends Error {
  readonly requestId: string;

  constructor(requestId: string) {
    super(WAITING);
    this.requestId = requestId;
  }
}

/** What one reading is made of. */
interface Asked {
  readonly capture: PageCapture;
  readonly settings: Settings;
  /** The profile that does small work; null leaves it to the browser's own model. */
  readonly profile: ModelProfile | null;
  readonly released: string | null;
}

async function answer(
  tabId: number,
  released: string | null,
  ports: ModelReadingPorts,
  stop: AbortController,
): Promise<ModelReading> {
  if (await ports.isPrivate(tabId))
    throw new Error('nothing is kept of private windows: open the product in a normal one');
  const [settings, profile] = await Promise.all([readSettings(), profileFor('quick')]);
  const asked: Asked = { capture: await ports.capture(tabId), settings, profile, released };
  const tooLong = finalError('stalled', `no answer within ${PATIENCE_MS / 1000} s`);
  const timer = setTimeout(() => stop.abort(tooLong), PATIENCE_MS);
  try {
    return { kind: 'read', found: await readWith(tabId, asked, ports, stop) };
  } catch (error) {
    return outcomeOf(error, stop.signal, profile, ports);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks, and keeps what the page then says; answers what of it is the model's word alone. */
async function readWith(
  tabId: number,
  asked: Asked,
  ports: ModelReadingPorts,
  stop: AbortController,
): Promise<readonly ModelField[]> {
  const { capture, settings } = asked;
  const model = await modelOf(asked, ports, stop);
  const request = {
    outline: outlineOf(capture),
    nonce: lettersOf(ports.newId()),
    isMasked: settings.maskPersonalData,
  };
  const words = await readFields(model, request, stop.signal);
  stop.signal.throwIfAborted();
  const page = await pageNow(tabId, capture, ports);
  const reading = await readCapture(page, findWords(page, words));
  await saveReading(reading, new URL(page.url).origin, false);
  return reading.kind === 'product' ? fieldsByModel(reading.product) : [];
}

// A model takes its time: the page may say something else by now, and what it says counts. Of a page that was left, what it said then.
async function pageNow(
  tabId: number,
  before: PageCapture,
  { capture }: Pick<ModelReadingPorts, 'capture'>,
): Promise<PageCapture> {
  const now = await capture(tabId).catch(() => null);
  return now?.url === before.url ? now : before;
}

async function modelOf(
  { capture, settings, profile, released }: Asked,
  ports: ModelReadingPorts,
  stop: AbortController,
): Promise<Pick<Model, 'streamTurn'>> {
  if (!profile) return builtInModel(settings);
  const { now, newId } = ports;
  const letOut = lookedOutbox('reading', {
    review: settings.review,
    shops: [new URL(capture.url).origin],
    released,
    now,
    newId,
    onHeld: (id) => stop.abort(new Held(id)),
  });
  return errandModel(profile, settings, letOut, ports);
}

/** The browser's own model, where the person switched it on and it is ready; nothing is ever fetched from here. */
async function builtInModel({ usesBuiltInModel }: Settings): Promise<Pick<Model, 'streamTurn'>> {
  const api = builtInApi();
  if (!api || !usesBuiltInModel || (await builtInState(api)) !== 'available')
    throw finalError('not-found', 'no model is set up');
  return createBuiltInModel(api, FIELDS_SCHEMA);
}

async function outcomeOf(
  error: unknown,
  { aborted, reason }: AbortSignal,
  profile: ModelProfile | null,
  ports: ModelReadingPorts,
): Promise<ModelReading> {
  if (aborted && reason instanceof Held) return { kind: 'held', requestId: reason.requestId };
  const known = (aborted ? modelErrorIn(reason) : modelErrorIn(error))?.failure;
  if (aborted && !known) return { kind: 'stopped' };
  if (!known) throw error;
  const { kind, detail, ceiling } = known;
  const failure: RunError = { kind, detail, ...(ceiling ? { ceiling } : {}) };
  return { kind: 'failed', error: profile ? await withPermission(failure, profile, ports) : failure };
}
