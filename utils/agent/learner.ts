import { afterRefusal, type Capabilities, type Lesson } from '../domain/capabilities';
import { modelErrorIn } from './model-error';
import type { Body } from './request-body';

/** Where it is remembered what a model at an endpoint takes, and what it refused. */
export interface CapabilityMemory {
  readonly read: () => Promise<Capabilities>;
  /** Keeps what a refusal taught and answers all that is known now. */
  readonly learn: (lesson: Lesson) => Promise<Capabilities>;
}

/** A memory that lasts as long as the object: for a test of a connection, or where there is no database. */
export function shortMemory(start: Capabilities): CapabilityMemory {
  let known = start;
  return {
    read: async () => known,
    learn: async (lesson) => {
      known = afterRefusal(known, lesson, known.checkedAt);
      return known;
    },
  };
}

/**
 * Asks, and asks again at once without the part that the server refused, until nothing is left to leave out. What was learned
 * is kept, so that the next request starts right. Throws what `ask` throws.
 */
export async function withLessons<T>(
  memory: CapabilityMemory,
  bodyOf: (known: Capabilities) => Body,
  ask: (body: Body, known: Capabilities) => Promise<T>,
): Promise<T> {
  let known = await memory.read();
  for (;;) {
    const body = bodyOf(known);
    try {
      return await ask(body, known);
    } catch (error) {
      const lesson = lessonIn(error, body);
      if (!lesson) throw error;
      known = await memory.learn(lesson);
      // A part that does not go away cannot be what was wrong.
      if (JSON.stringify(bodyOf(known)) === JSON.stringify(body)) throw error;
    }
  }
}

function lessonIn(error: unknown, body: Body): Lesson | null {
  const refused = modelErrorIn(error)?.failure.refused ?? null;
  if (refused !== 'response_format') return refused;
  const { type } = (body.response_format ?? {}) as { readonly type?: string };
  return type === 'json_schema' ? 'json_schema' : refused;
}
