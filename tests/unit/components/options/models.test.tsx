// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ModelProfile } from '../../../../utils/domain/talk/model-profile';
import { db } from '../../../../utils/storage/db';
import {
  answers,
  button,
  closePanel,
  permission,
  shownText,
  type,
  untilSent,
  untilShown,
} from '../sidepanel/panel-page';
import { choose, field, freshOptions, openOptions, submit } from './options-page';

const local: ModelProfile = {
  id: 'm1',
  name: 'My Ollama',
  server: 'ollama',
  baseUrl: 'http://localhost:11434/v1',
  model: 'qwen3:8b',
  roles: ['chat'] as const,
  hasKey: false,
  createdAt: 1,
};

beforeEach(freshOptions);
afterEach(closePanel);

test('a model is added from a preset, the browser is asked for its address alone, and it answers at once', async () => {
  openOptions();
  await untilShown('No model yet');
  button('Add a model').click();
  await untilShown('Server');
  choose('Server', 'ollama');
  await vi.waitFor(() => expect(field('Address').value).toBe('http://localhost:11434/v1'));
  await submit(field('Address'));
  expect(await untilSent('saveProfile')).toMatchObject({
    profile: { server: 'ollama', baseUrl: 'http://localhost:11434/v1' },
    key: '',
  });
  expect(permission.asked).toEqual(['http://localhost/*']);
  expect(await untilSent('saveSettings')).toHaveProperty('activeProfileId');
});

test.each([
  ['http://llm.example/v1', 'Only https is safe here'],
  ['https://me:secret@llm.example/v1', 'Leave name and password out'],
  ['https://{WorkspaceId}.example/v1', 'Replace the part in braces'],
])('%s is not taken as an address', async (address, words) => {
  openOptions();
  await untilShown('No model yet');
  button('Add a model').click();
  await untilShown('Server');
  type(field('Address'), address);
  await untilShown(words);
  expect(button('Test connection').disabled).toBe(true);
});

test('a failed test says exactly what to do for its kind', async () => {
  await db.profiles.add(local);
  const error = { kind: 'ollama-origin', detail: '403 status code (no body)' };
  answers.testConnection = { isOk: false, models: [], firstTokenMs: null, error };
  openOptions();
  await untilShown('My Ollama');
  button('Change My Ollama').click();
  await untilShown('Test connection');
  button('Test connection').click();
  await untilShown('OLLAMA_ORIGINS');
  expect(shownText()).toContain('403 status code (no body)');
});

test('a good test offers the models of the server to pick', async () => {
  await db.profiles.add(local);
  answers.testConnection = { isOk: true, models: ['qwen3:14b'], firstTokenMs: 412, error: null };
  openOptions();
  await untilShown('My Ollama');
  button('Change My Ollama').click();
  await untilShown('Test connection');
  button('Test connection').click();
  await untilShown('first word after 412 ms');
  button('qwen3:14b').click();
  await vi.waitFor(() => expect(field('Model').value).toBe('qwen3:14b'));
});

test('a removed model comes back by undo, and that its key does not is said', async () => {
  await db.profiles.add({ ...local, hasKey: true });
  openOptions();
  await untilShown('My Ollama');
  button('Remove My Ollama').click();
  await untilShown('Its key is gone for good');
  button('Undo').click();
  expect(await untilSent('saveProfile')).toMatchObject({
    profile: { id: 'm1', model: 'qwen3:8b', roles: ['chat'] as const },
    key: null,
  });
});

test('a key that was kept for one server is never sent along to another', async () => {
  answers.testConnection = { isOk: true, models: [], firstTokenMs: 9, error: null };
  await db.profiles.add({ ...local, hasKey: true });
  openOptions();
  await untilShown('My Ollama');
  button('Change My Ollama').click();
  await untilShown('A key is kept');
  type(field('Address'), 'https://other.example/v1');
  await vi.waitFor(() => expect(shownText()).not.toContain('A key is kept'));
  button('Test connection').click();
  expect(await untilSent('testConnection')).toMatchObject({ key: '' });
});
