import { afterRefusal, type Capabilities, type Lesson } from '../../domain/talk/capabilities';
import { modelErrorIn } from './model-error';
import type { Body } from './request-body';

/** Where it is remembered what a model at an endpoint takes, and what it refused. */
export interface CapabilityMemory {
  readonly read: () => Promise<Capabilities>;
  /** Keeps what a refusal taught. */
  readonly learn: (lesson: Lesson) => Promise<void>;
}

/** A memory that lasts as long as the object: for a test of a connection, or where there is no database. */
export function shortMemory(start: Capabilities): CapabilityMemory {
  let known = start;
  return {
    read: async () => known,
    learn: async (lesson) => {
      known = afterRefusal(known, lesson, known.checkedAt);
    },
  };
}

/**
 * Asks, and asks again at once without the part that the server refused, until nothing is left to leave out. What was refused is
 * kept once the request without it was answered, so that the next one starts right. Throws what `ask` throws.
 */
export async function withLessons<T>(
  memory: CapabilityMemory,
  bodyOf: (known: Capabilities) => Body,
  ask: (body: Body, known: Capabilities) => Promise<T>,
): Promise<T> {
  let known = await memory.read();
  const lessons: Lesson[] = [];
  for (;;) {
    const body = bodyOf(known);
    try {
      const answer = await ask(body, known);
      await keep(lessons, memory);
      return answer;
    } catch (error) {
      const lesson = lessonIn(error, body);
      if (!lesson) throw error;
      known = afterRefusal(known, lesson, known.checkedAt);
      // A part that was not there cannot be what was wrong.
      if (JSON.stringify(bodyOf(known)) === JSON.stringify(body)) throw error;
      lessons.push(lesson);
    }
  }
}

// An answer is not thrown away because a lesson could not be written down.
async function keep(lessons: readonly Lesson[], memory: CapabilityMemory): Promise<void> {
  try {
    for (const lesson of lessons) await memory.learn(lesson);
  } catch (cause) {
    console.error('what the server refused was not kept', cause);
  }
}

function lessonIn(error: unknown, body: Body): Lesson | null {
  const refused = modelErrorIn(error)?.failure.refused ?? null;
  if (refused !== 'response_format') return refused;
  const { type } = (body.response_format ?? {}) as { readonly type?: string };
  return type === 'json_schema' ? 'json_schema' : refused;
}
