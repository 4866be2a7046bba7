/**
 * Puts a market into memory in place of the last one, as sightings and a list would leave it. It runs in one of our own pages and so
 * carries all that it needs in itself.
 */
export async function writeMarket(tables) {
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('cartwright');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction(Object.keys(tables), 'readwrite');
  for (const [name, rows] of Object.entries(tables)) {
    const table = writing.objectStore(name);
    table.clear();
    for (const row of rows) table.put(row);
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  db.close();
}
