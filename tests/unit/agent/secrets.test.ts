import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteProfile, saveProfile } from '../../../utils/storage/commands/profiles';
import { readSecret, saveSecret } from '../../../utils/storage/commands/secrets';
import { db } from '../../../utils/storage/db';
import { readSettings } from '../../../utils/storage/queries/settings';
import { agentWith } from './agent-at';
import { forgetAll } from './seen';

const ORIGIN = 'https://dashscope-intl.aliyuncs.com';
const form = {
  id: 'a',
  name: 'A',
  server: 'dashscope' as const,
  baseUrl: `${ORIGIN}/compatible-mode/v1`,
  model: 'qwen3.8-flash',
  roles: ['chat'] as const,
};

beforeEach(forgetAll);

describe('an API key', () => {
  test('is kept encrypted under a key that cannot be taken out, and comes back', async () => {
    await saveProfile(form, 'sk-canary-key', 1);
    expect(await readSecret('a', ORIGIN)).toBe('sk-canary-key');
    const row = await db.secrets.get('a');
    expect(new TextDecoder('latin1').decode(row?.cipher)).not.toContain('canary');
    const wrapping = (await db.meta.get('wrapping-key'))?.value;
    expect(wrapping).toMatchObject({ extractable: false });
    await expect(crypto.subtle.exportKey('raw', wrapping as CryptoKey)).rejects.toThrow();
  });

  test('opens for its own endpoint and profile only', async () => {
    await saveSecret('a', ORIGIN, 'sk-canary-key');
    const row = await db.secrets.get('a');
    if (row) await db.secrets.put({ ...row, id: 'b' });
    expect(await readSecret('a', 'https://evil.example')).toBeNull();
    expect(await readSecret('b', ORIGIN)).toBeNull();
    expect(await readSecret('none', ORIGIN)).toBeNull();
  });

  test('stays when only the model changes, and goes when the endpoint moves', async () => {
    await saveProfile(form, 'sk-canary-key', 1);
    await saveProfile({ ...form, model: 'qwen3.8-max', roles: ['chat'] as const }, null, 2);
    expect(await db.profiles.get('a')).toMatchObject({ hasKey: true, createdAt: 1 });
    await saveProfile({ ...form, baseUrl: 'https://evil.example/v1' }, null, 3);
    expect(await db.profiles.get('a')).toMatchObject({ hasKey: false });
    expect(await db.secrets.count()).toBe(0);
  });

  test('is removed by an empty text, and with its profile', async () => {
    await saveProfile(form, 'sk-canary-key', 1);
    await saveProfile(form, '', 2);
    expect(await db.secrets.count()).toBe(0);
    await saveProfile(form, 'sk-canary-key', 3);
    await deleteProfile('a');
    expect(await Promise.all([db.secrets.count(), db.profiles.count()])).toEqual([0, 0]);
  });

  test('two keys kept at once use one wrapping key', async () => {
    await Promise.all([saveSecret('a', ORIGIN, 'one'), saveSecret('b', ORIGIN, 'two')]);
    expect(await Promise.all([readSecret('a', ORIGIN), readSecret('b', ORIGIN)])).toEqual(['one', 'two']);
  });
});

describe('profiles', () => {
  test('the first is used at once; when it goes, answers come without a model', async () => {
    await saveProfile(form, null, 1);
    await saveProfile({ ...form, id: 'b' }, null, 2);
    expect((await readSettings()).activeProfileId).toBe('a');
    await deleteProfile('a');
    expect((await readSettings()).activeProfileId).toBeNull();
  });

  test('an address that prompts may not go to is refused with the reason', async () => {
    const save = (baseUrl: string) => agentWith().saveProfile({ profile: { ...form, baseUrl }, key: null });
    await expect(save('http://192.168.1.5/v1')).rejects.toThrow(/plain-http/);
    await expect(save('https://user:pw@openrouter.ai/api/v1')).rejects.toThrow(/userinfo/);
    expect(await db.profiles.count()).toBe(0);
  });
});
