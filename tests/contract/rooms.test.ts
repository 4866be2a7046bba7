import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import: other rooms (or single files of them), and packages. README.md, "How it is built", draws the same table. */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  'utils/domain': { rooms: [], packages: ['valibot'] },
  'utils/extraction': { rooms: ['utils/domain'], packages: ['css-select'] },
  'utils/matching': { rooms: ['utils/domain'], packages: [] },
  'utils/recipes': { rooms: ['utils/domain', 'utils/matching'], packages: [] },
  'utils/planning': { rooms: ['utils/domain', 'utils/matching'], packages: [] },
  'utils/shops': { rooms: ['utils/domain', 'utils/extraction'], packages: ['valibot'] },
  'utils/messaging': { rooms: ['utils/domain'], packages: ['valibot', 'wxt'] },
  'utils/storage': { rooms: ['utils/domain'], packages: ['dexie', 'valibot'] },
  'utils/platform': { rooms: ['utils/domain', 'public/_locales'], packages: ['wxt'] },
  'utils/agent': {
    rooms: ['utils/domain', 'utils/matching', 'utils/planning', 'utils/recipes', 'utils/storage'],
    packages: ['openai', 'valibot', '@valibot/to-json-schema'],
  },
  components: {
    rooms: [
      'utils/domain',
      'utils/matching',
      'utils/recipes',
      'utils/messaging/request',
      'utils/messaging/contract',
      'utils/storage/queries',
      'utils/platform',
      'utils/agent/model/presets',
      'utils/agent/model/price-table',
      'utils/agent/checked-answer',
    ],
    packages: ['@zxing/library', 'preact', 'dexie', 'lucide-preact', 'marked', 'tldts', 'uplot'],
  },
  'entrypoints/background': { rooms: ['utils'], packages: ['wxt', 'valibot'] },
  'entrypoints/shop.content': {
    rooms: ['utils/domain', 'utils/extraction', 'utils/messaging', 'utils/platform/text'],
    packages: ['wxt'],
  },
  'entrypoints/cart.content': {
    rooms: ['utils/domain', 'utils/extraction', 'utils/shops', 'utils/messaging'],
    packages: ['wxt'],
  },
  'entrypoints/pick.content': {
    rooms: ['utils/domain', 'utils/extraction', 'utils/messaging', 'utils/platform/text'],
    packages: ['wxt'],
  },
  'entrypoints/popup-first': { rooms: ['components'], packages: ['wxt'] },
  entrypoints: { rooms: ['components', 'utils/domain', 'utils/platform'], packages: ['preact'] },
};

/** Packages that one file alone may import. */
const ONE_DOOR: Readonly<Record<string, readonly string[]>> = {
  openai: ['utils/agent/model/model.ts'],
  '@zxing/library': ['components/sidepanel/picture/read-barcode.ts'],
  tldts: ['components/shared/site.ts'],
  'css-select': ['utils/extraction/tree/select.ts'],
  dexie: ['utils/storage/', 'components/shared/use-live.ts'],
};

const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}');

describe('every room imports only what its place allows', () => {
  test('there are rooms to look at', () => expect(files.length).toBeGreaterThan(50));

  test.each(files)('%s', (file) => {
    const strangers = importsOf(file).filter((target) => !isAllowed(file, target));
    expect(strangers).toEqual([]);
  });
});

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const found = [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ];
  return found
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((path) => (path.startsWith('.') ? normalize(join(dirname(file), path)) : path));
}

function isAllowed(file: string, target: string): boolean {
  const room = roomOf(file);
  const rules = ROOMS[room];
  if (!rules) return false;
  const isFile = /^(utils|components|entrypoints|public)\//.test(target);
  if (isFile)
    return (
      target.startsWith(`${room}/`) ||
      rules.rooms.some((allowed) => target === allowed || target.startsWith(`${allowed}/`))
    );
  const name = target.startsWith('@')
    ? target.split('/').slice(0, 2).join('/')
    : (target.split('/')[0] ?? '');
  const doors = ONE_DOOR[name];
  return rules.packages.includes(name) && (!doors || doors.some((door) => file.startsWith(door)));
}

function roomOf(file: string): string {
  const rooms = Object.keys(ROOMS).filter((room) => file.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? '';
}
