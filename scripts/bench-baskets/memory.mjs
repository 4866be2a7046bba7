// Both run in one of our own pages and so carry all that they need in themselves.

/** Puts a market into memory in place of the last one, as sightings and a list would leave it. */
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

/** Takes out the plans that were made; answers how many. */
export async function clearPlans() {
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('cartwright');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction('plans', 'readwrite');
  const counting = writing.objectStore('plans').count();
  writing.objectStore('plans').clear();
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  db.close();
  return counting.result;
}
