import type { Capabilities } from '../../domain/capabilities';
import { db } from '../db';

/** What is known of a model at an endpoint, under the id that `capabilitiesId` writes; null when nothing is. */
export async function findCapabilities(id: string): Promise<Capabilities | null> {
  return (await db.capabilities.get(id)) ?? null;
}
