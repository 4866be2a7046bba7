import { BUILT_IN_OPTIONS, type BuiltInApi, type BuiltInState } from '../domain/talk/built-in';

const STATES: readonly string[] = ['unavailable', 'downloadable', 'downloading', 'available'];

/** The browser's own language model, in a page or the background; null where the browser has no such thing. */
export function builtInApi(scope: object = globalThis): BuiltInApi | null {
  const api = (scope as { LanguageModel?: Partial<BuiltInApi> }).LanguageModel;
  const isThere = typeof api?.availability === 'function' && typeof api.create === 'function';
  return isThere ? (api as BuiltInApi) : null;
}

/** How it stands now. A state that we do not know counts as unavailable. */
export async function builtInState(api = builtInApi()): Promise<BuiltInState> {
  if (!api) return 'missing';
  const state = await api.availability(BUILT_IN_OPTIONS).catch(() => 'unavailable');
  return STATES.includes(state) ? (state as BuiltInState) : 'unavailable';
}

/** Has the browser fetch its model; `onProgress` is told the part from 0 to 1. Must be called straight from a click. Rejects when it cannot. */
export async function fetchBuiltIn(
  onProgress: (part: number) => void,
  signal: AbortSignal,
  api = builtInApi(),
): Promise<void> {
  if (!api) throw new Error('this browser has no language model of its own');
  const session = await api.create({
    ...BUILT_IN_OPTIONS,
    signal,
    monitor: (monitor) =>
      monitor.addEventListener('downloadprogress', (event) => onProgress((event as ProgressEvent).loaded)),
  });
  session.destroy();
}
