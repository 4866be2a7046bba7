import * as v from 'valibot';
import { contract, type Handlers, type MessageName, type Origin } from './contract';

/** What travels: a name of the contract and its input, not yet parsed. */
export interface Envelope {
  readonly name: string;
  readonly input: unknown;
}

/** An answer, or the reason why there is none. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/** Checks a message's name, sender and input, and has it handled. Never throws: a refusal is a reply. */
export async function route(handlers: Handlers, envelope: unknown, from: Origin): Promise<Reply> {
  if (!isEnvelope(envelope)) return refuse('not a message of Cartwright');
  const row = contract[envelope.name as MessageName];
  if (row.from !== from.from) return refuse(`${envelope.name} may not be sent by a ${from.from}`);
  const parsed = v.safeParse(row.schema as v.GenericSchema, envelope.input);
  if (!parsed.success) return refuse(`${envelope.name}: ${v.summarize(parsed.issues).slice(0, 500)}`);
  const handle = handlers[envelope.name as MessageName] as (input: unknown, from: Origin) => Promise<unknown>;
  try {
    return { ok: true, value: await handle(parsed.output, from) };
  } catch (cause) {
    console.error(`${envelope.name} failed`, cause);
    return refuse(cause instanceof Error ? cause.message : String(cause));
  }
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('input' in value)) return false;
  return typeof value.name === 'string' && Object.hasOwn(contract, value.name);
}

function refuse(error: string): Reply {
  return { ok: false, error };
}
