import { afterRefusal, type Capabilities, type Lesson } from '../../domain/talk/capabilities';
import { db } from '../db';
import { findCapabilities } from '../queries/capabilities';

/** Keeps what a refusal taught about a model at an endpoint; `id` as `capabilitiesId` writes it. */
export async function learnRefusal(id: string, lesson: Lesson, now: number): Promise<void> {
  await db.transaction('rw', db.capabilities, async () => {
    await db.capabilities.put(afterRefusal(await findCapabilities(id), lesson, now));
  });
}

/** Keeps what was found out about a model beside what was known of it before; answers all that is known now. */
export async function noteCapabilities(
  id: string,
  found: Partial<Omit<Capabilities, 'id' | 'checkedAt'>>,
  now: number,
): Promise<Capabilities> {
  return db.transaction('rw', db.capabilities, async () => {
    const after = { ...(await findCapabilities(id)), ...found, checkedAt: now };
    await db.capabilities.put(after);
    return after;
  });
}
