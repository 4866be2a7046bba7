import { type Capabilities, unknownCapabilities } from '../../domain/capabilities';
import { db } from '../db';

/** Keeps what was found out about a model beside what was known of it before; answers all that is known now. */
export async function noteCapabilities(
  id: string,
  found: Partial<Omit<Capabilities, 'id' | 'checkedAt'>>,
  now: number,
): Promise<Capabilities> {
  return db.transaction('rw', db.capabilities, async () => {
    const before = (await db.capabilities.get(id)) ?? unknownCapabilities(id);
    const after = { ...before, ...found, checkedAt: now };
    await db.capabilities.put(after);
    return after;
  });
}
