import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { CartwrightDb } from '../../../utils/storage/db';
import { checkSentinel } from '../../../utils/storage/sentinel';

afterEach(() => CartwrightDb.delete('sentinel-test'));

test('a new database is fresh, the same one later is kept, and an emptied one is noticed', async () => {
  const db = new CartwrightDb('sentinel-test');
  expect(await checkSentinel(db, null, 'mark-1')).toEqual({ state: 'fresh', mark: 'mark-1' });
  expect(await checkSentinel(db, 'mark-1', 'mark-2')).toEqual({ state: 'kept', mark: 'mark-1' });
  db.close();
  await CartwrightDb.delete('sentinel-test');
  const again = new CartwrightDb('sentinel-test');
  expect(await checkSentinel(again, 'mark-1', 'mark-3')).toEqual({ state: 'lost', mark: 'mark-3' });
  again.close();
});
