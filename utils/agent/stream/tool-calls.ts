import type { ModelCall } from '../model/chat';

/** One piece of a tool call in a stream, as servers really send it: anything may be missing. */
export interface CallDelta {
  readonly index?: number | null;
  readonly id?: string | null;
  readonly function?: { readonly name?: string | null; readonly arguments?: unknown } | null;
}

interface OpenCall {
  id: string;
  name: string;
  input: string;
  readonly index: number | null;
}

/** Puts tool calls together from their pieces. */
export interface CallCollector {
  readonly add: (delta: CallDelta) => void;
  readonly calls: () => readonly ModelCall[];
  /** Characters of arguments so far. */
  readonly length: () => number;
}

/**
 * A collector that follows what servers do: a new id at a used index is a new call, an empty id or name changes nothing,
 * a repeated id is the same call, and without an index the id decides, else the order.
 */
export function collectCalls(): CallCollector {
  const open: OpenCall[] = [];
  const add = (delta: CallDelta): void => {
    const call = callFor(open, delta);
    if (delta.id) call.id ||= delta.id;
    addName(call, delta.function?.name ?? '');
    call.input += inputText(delta.function?.arguments);
  };
  return {
    add,
    calls: () =>
      inOrder(open).map(({ id, name, input }, order) => ({
        id: id || `call_${order}`,
        name,
        input: input.trim() || '{}',
      })),
    length: () => open.reduce((sum, call) => sum + call.input.length, 0),
  };
}

function callFor(open: OpenCall[], delta: CallDelta): OpenCall {
  const known = knownCall(open, delta);
  if (known) return known;
  const call: OpenCall = { id: delta.id ?? '', name: '', input: '', index: delta.index ?? null };
  open.push(call);
  return call;
}

function knownCall(open: readonly OpenCall[], delta: CallDelta): OpenCall | undefined {
  const index = delta.index ?? null;
  if (index === null && delta.id) return open.findLast((call) => call.id === delta.id);
  const last = index === null ? open.at(-1) : open.findLast((call) => call.index === index);
  if (!last) return undefined;
  if (delta.id) return last.id === delta.id || last.id === '' ? last : undefined;
  const isSecondWhole = Boolean(delta.function?.name) && last.name !== '' && isWhole(last.input);
  return isSecondWhole ? undefined : last;
}

// Pieces may come in any order; without places, or with the same one for several, the order of coming stays.
function inOrder(open: readonly OpenCall[]): readonly OpenCall[] {
  if (open.some(({ index }) => index === null)) return open;
  return open.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0));
}

// A name is whole in most streams and repeated in some; before any argument a different piece continues it.
function addName(call: OpenCall, piece: string): void {
  if (piece === '' || call.name === piece) return;
  if (call.name === '') call.name = piece;
  else if (call.input === '') call.name += piece;
}

function inputText(input: unknown): string {
  if (typeof input === 'string') return input;
  return input === null || input === undefined ? '' : JSON.stringify(input);
}

function isWhole(input: string): boolean {
  try {
    JSON.parse(input);
    return true;
  } catch {
    return false;
  }
}
