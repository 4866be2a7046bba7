import { afterRefusal, type Lesson } from '../../domain/capabilities';
import { db } from '../db';
import { findCapabilities } from '../queries/capabilities';

/** Keeps what a refusal taught about a model at an endpoint; `id` as `capabilitiesId` writes it. */
export async function learnRefusal(id: string, lesson: Lesson, now: number): Promise<void> {
  await db.transaction('rw', db.capabilities, async () => {
    await db.capabilities.put(afterRefusal(await findCapabilities(id), lesson, now));
  });
}
