import { db } from '../db';

/** The person says that a reading is wrong or no product: it is no longer compared or planned with. */
export async function muteProduct(productKey: string, isMuted: boolean): Promise<void> {
  await db.products.update(productKey, { isMuted });
}

/** Keeps a product's small picture, a data: address; a product that is gone by now keeps none. */
export async function saveThumbnail(productKey: string, thumbnail: string): Promise<void> {
  await db.products.update(productKey, { thumbnail });
}
