import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ModelRole } from '../../../utils/domain/talk/model-profile';
import { saveProfile } from '../../../utils/storage/commands/profiles';
import { db } from '../../../utils/storage/db';
import { profileFor } from '../../../utils/storage/queries/profiles';
import { readSettings } from '../../../utils/storage/queries/settings';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const save = (id: string, roles: readonly ModelRole[], now: number) =>
  saveProfile(
    { id, name: id, server: 'custom', baseUrl: 'http://localhost:1/v1', model: 'm', roles },
    null,
    now,
  );

const idFor = async (role: ModelRole) => (await profileFor(role))?.id ?? null;

describe('who does which work', () => {
  test('nobody, while there is no model', async () => {
    for (const role of ['chat', 'quick', 'vision', 'speech'] as const) expect(await idFor(role)).toBeNull();
  });

  test('the conversation is the active one’s, and it does small jobs where no other may', async () => {
    await save('a', ['chat'], 1);
    await save('b', ['chat'], 2);
    expect([await idFor('chat'), await idFor('quick'), await idFor('vision')]).toEqual(['a', 'a', null]);
  });

  test('other work goes to the newest that may do it', async () => {
    await save('a', ['chat', 'vision'], 1);
    await save('b', ['quick', 'vision'], 2);
    await save('c', ['quick'], 3);
    expect([await idFor('chat'), await idFor('quick'), await idFor('vision')]).toEqual(['a', 'c', 'b']);
  });

  test('a model that may not hold conversations never becomes the one that answers', async () => {
    await save('s', ['speech'], 1);
    expect((await readSettings()).activeProfileId).toBeNull();
    await save('a', ['chat'], 2);
    expect(await idFor('chat')).toBe('a');
    await save('a', ['quick'], 3);
    expect((await readSettings()).activeProfileId).toBeNull();
  });
});
