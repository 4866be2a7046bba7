import { afterRefusal, type Capabilities, type Lesson } from '../../domain/capabilities';
import { db } from '../db';
import { findCapabilities } from '../queries/capabilities';

/** Keeps what a refusal taught about a model at an endpoint, and answers all that is known of it now. */
export async function learnRefusal(id: string, lesson: Lesson, now: number): Promise<Capabilities> {
  return db.transaction('rw', db.capabilities, async () => {
    const after = afterRefusal(await findCapabilities(id), lesson, now);
    await db.capabilities.put(after);
    return after;
  });
}
