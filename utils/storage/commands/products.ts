import { db } from '../db';

/** The person says that a reading is wrong or no product: it is no longer compared or planned with. */
export async function muteProduct(productKey: string, isMuted: boolean): Promise<void> {
  await db.products.update(productKey, { isMuted });
}

/** Keeps a product's small picture, a data: address; a product that is gone by now keeps none. */
export async function saveThumbnail(productKey: string, thumbnail: string): Promise<void> {
  await db.products.update(productKey, { thumbnail });
}

/** Forgets the pictures of a shop's products: each is drawn anew when its page is seen again. */
export async function forgetThumbnails(origin: string): Promise<void> {
  await db.products
    .where('origin')
    .equals(origin)
    .filter(({ thumbnail }) => thumbnail !== null)
    .modify({ thumbnail: null });
}
