// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Capabilities,
  capabilitiesId,
  unknownCapabilities,
} from '../../../../utils/domain/talk/capabilities';
import type { ConnectionReport, ModelProfile } from '../../../../utils/domain/talk/model-profile';
import { db } from '../../../../utils/storage/db';
import {
  answers,
  button,
  closePanel,
  permission,
  sent,
  shownText,
  type,
  untilSent,
  untilShown,
} from '../sidepanel/panel-page';
import { choose, field, freshOptions, openOptions, submit } from './options-page';

const profile: ModelProfile = {
  id: 'm1',
  name: 'Mine',
  server: 'custom',
  baseUrl: 'https://llm.example/v1',
  model: 'qwen3',
  roles: ['chat'],
  hasKey: true,
  createdAt: 1,
};

beforeEach(freshOptions);
afterEach(() => {
  closePanel();
  Reflect.deleteProperty(globalThis, 'LanguageModel');
});

async function openForm(change: Partial<ModelProfile> = {}): Promise<void> {
  await db.profiles.add({ ...profile, ...change });
  openOptions();
  await untilShown('Mine');
  button('Change Mine').click();
  await untilShown('Test connection');
}

function failing(kind: string, detail = 'words of the server'): void {
  const report: ConnectionReport = {
    isOk: false,
    models: [],
    firstTokenMs: null,
    capabilities: null,
    error: { kind, detail },
  };
  answers.testConnection = report;
}

function tick(label: string): void {
  const found = [...document.querySelectorAll<HTMLElement>('label.tick')].find((each) =>
    each.textContent?.includes(label),
  );
  found?.querySelector('input')?.click();
}

describe('what a model is used for', () => {
  test('is ticked, kept and shown in its row', async () => {
    await openForm();
    tick('Small jobs');
    await submit(field('Model'));
    expect(await untilSent('saveProfile')).toMatchObject({ profile: { roles: ['chat', 'quick'] } });
    await db.profiles.put({ ...profile, roles: ['quick', 'speech'] });
    await untilShown('Small jobs · Speech');
    expect(() => button('Use this')).toThrow();
  });

  test('is at least one thing', async () => {
    await openForm();
    tick('Conversation');
    await untilShown('Tick at least one.');
    expect(button('Test connection').disabled).toBe(true);
  });

  test('decides which models are suggested, and one is taken by a click', async () => {
    await openForm({ server: 'dashscope', baseUrl: 'https://dashscope-us.aliyuncs.com/compatible-mode/v1' });
    await untilShown('qwen-plus-us · Conversation');
    expect(shownText()).not.toContain('qwen3-asr-flash-us');
    tick('Speech');
    await untilShown('qwen3-asr-flash-us · Speech');
    button('qwen-plus-us · Conversation').click();
    await vi.waitFor(() => expect(field('Model').value).toBe('qwen-plus-us'));
  });
});

describe('the price of the model', () => {
  test.each([
    ['dashscope', 'qwen3.8-flash', 'US$0.15 per million tokens read, US$0.47 written'],
    ['dashscope', 'qwen3.8-flash', 'seen in November 2026'],
    ['dashscope', 'qwen3.7-plus', 'US$2.00 and US$6.00 when a question is longer than 256,000 tokens'],
    ['vllm', 'Qwen/Qwen3-8B', 'nothing to pay per token'],
    ['custom', 'qwen3', 'is not known here'],
  ] as const)('at %s %s: %s', async (server, model, words) => {
    await openForm({ server, model });
    await untilShown(words);
  });
});

describe('what the model can do', () => {
  const known: Capabilities = {
    ...unknownCapabilities(capabilitiesId(profile.baseUrl, profile.model)),
    hasTools: true,
    hasVision: false,
    thinkingSwitch: 'enable_thinking',
    contextTokens: 131_072,
    firstTokenMs: 412,
    checkedAt: Date.now() - 3_600_000,
  };
  const row = (name: string) =>
    [...document.querySelectorAll('tr')].find((each) => each.textContent?.startsWith(name))?.textContent ??
    '';

  test('is shown from the last test, in words', async () => {
    await db.capabilities.add(known);
    await openForm();
    await untilShown('Tested 1 hour ago');
    expect(row('Uses tools')).toContain('yes');
    expect(row('Sees pictures')).toContain('no');
    expect(row('Keeps to a JSON schema')).toContain('not known');
    expect(row('Switch against thinking')).toContain('enable_thinking');
    expect(row('Context')).toContain('131,072 tokens');
    expect(row('First word')).toContain('412');
  });

  test('comes in while the test goes on, and the test can be stopped', async () => {
    const { sendMessage } = fakeBrowser.runtime;
    fakeBrowser.runtime.sendMessage = ((message: { name: string }) =>
      message.name === 'testConnection'
        ? new Promise(() => undefined)
        : sendMessage(message as never)) as never;
    await openForm();
    button('Test connection').click();
    await untilShown('Testing: 1 of 8');
    await db.capabilities.put({ ...known, hasTools: null, pending: ['hasTools', 'hasVision'] });
    await untilShown('Testing: 7 of 8');
    expect(row('Uses tools')).toContain('being asked');
    await db.capabilities.put({ ...known, pending: ['hasVision'] });
    await vi.waitFor(() => expect(row('Uses tools')).toContain('yes'));
    button('Stop the test').click();
    expect(await untilSent('stopTest')).toEqual({ id: 'm1' });
  });

  test('of another model is not shown', async () => {
    await db.capabilities.add(known);
    await openForm();
    await untilShown('What this model can do');
    type(field('Model'), 'other');
    await vi.waitFor(() => expect(shownText()).not.toContain('What this model can do'));
  });

  test('with too little context is warned of, with the line that gives more', async () => {
    const id = capabilitiesId('http://localhost:11434/v1', 'qwen3:8b');
    await db.capabilities.add({ ...known, id, contextTokens: 4096 });
    await openForm({ server: 'ollama', baseUrl: 'http://localhost:11434/v1', model: 'qwen3:8b' });
    await untilShown('was given only 4,096 tokens');
    expect(shownText()).toContain('OLLAMA_CONTEXT_LENGTH=16384 ollama serve');
  });
});

describe('a failed test says what to do', () => {
  test.each([
    ['ollama', 'unreachable', 'ollama serve'],
    ['ollama', 'not-found', 'ollama pull qwen3'],
    ['lmstudio', 'unreachable', 'lms server start --cors'],
    ['lmstudio', 'not-found', 'lms get qwen3'],
    ['llamacpp', 'unreachable', 'llama-server -m MODEL.gguf --jinja --port 9999'],
    ['llamacpp', 'context', '-c 16384'],
    ['sglang', 'unreachable', 'sglang.launch_server --model-path qwen3 --port 9999'],
    ['vllm', 'context', '--max-model-len 16384'],
    ['dashscope', 'key', 'Singapore, Beijing, US Virginia, Hong Kong, Frankfurt or Tokyo'],
    ['dashscope', 'key', 'Coding Plan'],
    ['dashscope', 'billing', 'free quota only'],
    ['custom', 'key', 'Copy the key once more'],
  ] as const)('%s, %s: %s', async (server, kind, words) => {
    failing(kind);
    await openForm({ server, baseUrl: 'http://localhost:9999/v1' });
    button('Test connection').click();
    await untilShown(words);
  });

  test('an address that was not allowed can be allowed from there', async () => {
    failing('no-permission');
    await openForm();
    button('Test connection').click();
    await untilShown('Allow this address');
    permission.asked = [];
    button('Allow this address').click();
    await vi.waitFor(() => expect(permission.asked).toEqual(['https://llm.example/*']));
  });

  test('the exact setting of Ollama is shown for each system', async () => {
    failing('ollama-origin');
    await openForm({ server: 'ollama' });
    button('Test connection').click();
    await untilShown('systemctl edit ollama.service');
    for (const words of ['launchctl setenv OLLAMA_ORIGINS', 'setx OLLAMA_ORIGINS', `${location.protocol}//*`])
      expect(shownText()).toContain(words);
  });
});

describe('a key of another region', () => {
  const singapore = {
    server: 'dashscope',
    baseUrl: 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
  } as const;

  test('is tried elsewhere only after a click, and only where it is said', async () => {
    failing('key');
    await openForm(singapore);
    button('Test connection').click();
    await untilShown('Sends the key to these addresses and to no other');
    expect(sent.some(({ name }) => name === 'tryRegions')).toBe(false);
    answers.tryRegions = [
      { presetId: 'dashscope-beijing', outcome: 'accepted' },
      { presetId: 'dashscope-virginia', outcome: 'refused' },
    ];
    button('Try this key in the other regions').click();
    await untilShown('Beijing accepts this key.');
    expect(permission.asked).toEqual([
      'https://dashscope.aliyuncs.com/*',
      'https://dashscope-us.aliyuncs.com/*',
      'https://cn-hongkong.dashscope.aliyuncs.com/*',
    ]);
    expect(shownText()).toContain('US Virginia does not accept it.');
    button('Use Beijing').click();
    await vi.waitFor(() =>
      expect(field('Address').value).toBe('https://dashscope.aliyuncs.com/compatible-mode/v1'),
    );
  });

  test('stays where it is when the browser says no', async () => {
    failing('key');
    await openForm(singapore);
    button('Test connection').click();
    await untilShown('Try this key in the other regions');
    permission.isGiven = false;
    button('Try this key in the other regions').click();
    await vi.waitFor(() => expect(permission.asked).toHaveLength(3));
    expect(sent.some(({ name }) => name === 'tryRegions')).toBe(false);
  });
});

describe('the header rule', () => {
  const withPermission = (optional: readonly string[]) => {
    fakeBrowser.runtime.getManifest = (() => ({ version: '1.2.3', optional_permissions: optional })) as never;
  };

  test('is asked for by a click and saved with the model', async () => {
    withPermission(['declarativeNetRequestWithHostAccess']);
    const asked: unknown[] = [];
    fakeBrowser.permissions.request = async (wish) => asked.push(wish) > 0;
    await openForm({ server: 'ollama' });
    await untilShown('Do not tell this server');
    document.querySelector<HTMLElement>('.profile [role=switch]')?.click();
    await vi.waitFor(() =>
      expect(document.querySelector('.profile [role=switch]')?.getAttribute('aria-checked')).toBe('true'),
    );
    expect(asked).toEqual([{ permissions: ['declarativeNetRequestWithHostAccess'] }]);
    await submit(field('Model'));
    expect(await untilSent('saveProfile')).toMatchObject({ profile: { hidesOrigin: true } });
  });

  test.each([
    ['a browser that cannot', ['notifications'], 'ollama'],
    ['a server that does not need it', ['declarativeNetRequestWithHostAccess'], 'vllm'],
  ] as const)('is not offered for %s', async (_, optional, server) => {
    withPermission(optional);
    await openForm({ server });
    expect(shownText()).not.toContain('Do not tell this server');
  });
});

describe("the browser's own model", () => {
  const withModel = (state: string, create = vi.fn()) => {
    Object.assign(globalThis, { LanguageModel: { availability: async () => state, create } });
    return create;
  };

  test('that is missing is said to be', async () => {
    openOptions();
    await untilShown('This browser has none.');
  });

  test('is fetched on a click and not before', async () => {
    const create = withModel(
      'downloadable',
      vi.fn(async () => ({ destroy: () => undefined })),
    );
    openOptions();
    await untilShown('It is not on this computer yet.');
    expect(create).not.toHaveBeenCalled();
    withModel('available', create);
    button('Fetch it').click();
    await untilShown('It is ready on this computer.');
    expect(create).toHaveBeenCalledOnce();
  });

  test('does small jobs only once it is switched on', async () => {
    withModel('available');
    openOptions();
    await untilShown('Use it for small jobs');
    document.querySelector<HTMLElement>('#models .part [role=switch]')?.click();
    expect(await untilSent('saveSettings')).toEqual({ usesBuiltInModel: true });
  });
});

test('every server that people run themselves has its own port', async () => {
  openOptions();
  await untilShown('No model yet');
  button('Add a model').click();
  await untilShown('Server');
  for (const [preset, port] of [
    ['ollama', 11434],
    ['lmstudio', 1234],
    ['llamacpp', 8080],
    ['vllm', 8000],
    ['sglang', 30_000],
  ] as const) {
    choose('Server', preset);
    await vi.waitFor(() => expect(field('Address').value).toBe(`http://localhost:${port}/v1`));
  }
});
