import { type Capabilities, unknownCapabilities } from '../../domain/talk/capabilities';
import { db } from '../db';

/** What is known of a model at an endpoint; `id` as `capabilitiesId` writes it. */
export async function findCapabilities(id: string): Promise<Capabilities> {
  return { ...unknownCapabilities(id), ...(await db.capabilities.get(id)) };
}
