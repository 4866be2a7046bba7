import { FIELDS_SCHEMA, readFields } from '../../../utils/agent/errands/read-fields';
import { createBuiltInModel } from '../../../utils/agent/model/built-in-model';
import type { Model } from '../../../utils/agent/model/chat';
import { lookedOutbox } from '../../../utils/agent/model/errand-outbox';
import { finalError, modelErrorIn } from '../../../utils/agent/model/model-error';
import { WAITING } from '../../../utils/agent/model/outbox';
import type { ModelReading } from '../../../utils/domain/product/model-reading';
import { fieldsByModel } from '../../../utils/domain/product/model-words';
import type { PageCapture } from '../../../utils/domain/product/page-capture';
import type { Settings } from '../../../utils/domain/settings';
import type { RunError } from '../../../utils/domain/talk/conversation';
import type { ModelProfile } from '../../../utils/domain/talk/model-profile';
import { findWords } from '../../../utils/extraction/product/model-claims';
import { outlineOf } from '../../../utils/extraction/tree/outline';
import { builtInApi, builtInState } from '../../../utils/platform/language-model';
import { profileFor } from '../../../utils/storage/queries/profiles';
import { readSettings } from '../../../utils/storage/queries/settings';
import { findShop } from '../../../utils/storage/queries/shops';
import { lettersOf } from '../agent/agent-model';
import type { AgentPorts } from '../agent/agent-ports';
import { withPermission } from '../agent/agent-run';
import { errandModel } from '../agent/errand-model';
import { readCapture } from './reading';
import { saveReading } from './sightings';

/** What reading with a model needs from the browser. */
export interface ModelReadingPorts extends Pick<AgentPorts, 'fetch' | 'now' | 'newId' | 'isGranted'> {
  /** The page in a tab as it stands; throws with a sentence for the person when it cannot be read. */
  readonly capture: (tabId: number) => Promise<PageCapture>;
  /** What the browser itself says of the tab. */
  readonly tab: (tabId: number) => Promise<{ readonly url: string | null; readonly isPrivate: boolean }>;
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

/** What one reading is made of. */
interface Asked {
  readonly tabId: number;
  /** The shop's, as the browser says it. */
  readonly origin: string;
  readonly settings: Settings;
  /** The profile that does small work; null leaves it to the browser's own model. */
  readonly profile: ModelProfile | null;
  readonly released: string | null;
  readonly stop: AbortController;
  /** Told of the request that must be looked at first. */
  readonly onHeld: (requestId: string) => void;
}

async function answer(
  tabId: number,
  released: string | null,
  ports: ModelReadingPorts,
  stop: AbortController,
): Promise<ModelReading> {
  const origin = await readableOrigin(tabId, ports);
  const [settings, profile] = await Promise.all([readSettings(), profileFor('quick')]);
  let requestId: string | null = null;
  const onHeld = (id: string) => {
    requestId = id;
    stop.abort(WAITING);
  };
  const tooLong = finalError('stalled', `no answer within ${PATIENCE_MS / 1000} s`);
  const timer = setTimeout(() => stop.abort(tooLong), PATIENCE_MS);
  try {
    return await readWith({ tabId, origin, settings, profile, released, stop, onHeld }, ports);
  } catch (error) {
    return requestId === null ? failureOf(error, stop.signal, profile, ports) : { kind: 'held', requestId };
  } finally {
    clearTimeout(timer);
  }
}

/** The origin of a tab whose words may be sent. Throws with a sentence for the person where they may not. */
async function readableOrigin(tabId: number, ports: ModelReadingPorts): Promise<string> {
  const { url, isPrivate } = await ports.tab(tabId);
  if (isPrivate) throw new Error('nothing is kept of private windows: open the product in a normal one');
  if (!url || !/^https?:/.test(url)) throw new Error('this is no page of a shop: open a product first');
  const { origin } = new URL(url);
  if ((await findShop(origin))?.state === 'off')
    throw new Error('this shop is turned off: turn it on again first');
  return origin;
}

/** Asks, and keeps what the page then says. */
async function readWith(asked: Asked, ports: ModelReadingPorts): Promise<ModelReading> {
  const { tabId, origin, settings, stop } = asked;
  const capture = ofOrigin(await ports.capture(tabId), origin);
  stop.signal.throwIfAborted();
  const model = await modelOf(asked, ports);
  const request = {
    outline: outlineOf(capture),
    nonce: lettersOf(ports.newId()),
    isMasked: settings.maskPersonalData,
  };
  const words = await readFields(model, request, stop.signal);
  const page = await pageNow(tabId, capture, ports);
  stop.signal.throwIfAborted();
  const reading = await readCapture(page, findWords(page, words));
  await saveReading(reading, origin, false);
  if (reading.kind !== 'product') return { kind: 'read', found: [], isComplete: false };
  const { name, price } = reading.product;
  const isComplete = name.value !== null && price.value !== null;
  return { kind: 'read', found: fieldsByModel(reading.product), isComplete };
}

// A page may only report its own shop.
function ofOrigin(capture: PageCapture, origin: string): PageCapture {
  if (new URL(capture.url).origin !== origin) throw new Error('the page changed: try again');
  return capture;
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
  { origin, settings, profile, released, onHeld }: Asked,
  ports: ModelReadingPorts,
): Promise<Pick<Model, 'streamTurn'>> {
  if (!profile) return builtInModel(settings);
  const { now, newId } = ports;
  const rules = { review: settings.review, shops: [origin], released, now, newId, onHeld };
  return errandModel(profile, settings, lookedOutbox('reading', rules), ports);
}

/** The browser's own model, where the person switched it on and it is ready; nothing is ever fetched from here. */
async function builtInModel({ usesBuiltInModel }: Settings): Promise<Pick<Model, 'streamTurn'>> {
  const api = builtInApi();
  if (!api || !usesBuiltInModel || (await builtInState(api)) !== 'available')
    throw finalError('not-found', 'no model is set up');
  return createBuiltInModel(api, FIELDS_SCHEMA);
}

async function failureOf(
  error: unknown,
  { aborted, reason }: AbortSignal,
  profile: ModelProfile | null,
  ports: ModelReadingPorts,
): Promise<ModelReading> {
  const known = (aborted ? modelErrorIn(reason) : modelErrorIn(error))?.failure;
  if (aborted && !known) return { kind: 'stopped' };
  if (!known) throw error;
  const { kind, detail, ceiling } = known;
  const failure: RunError = { kind, detail, ...(ceiling ? { ceiling } : {}) };
  return { kind: 'failed', error: profile ? await withPermission(failure, profile, ports) : failure };
}
