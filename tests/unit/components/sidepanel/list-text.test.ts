// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { listText } from '../../../../components/sidepanel/lists/list-text';
import { type ListItem, NO_CONDITIONS } from '../../../../utils/domain/list';
import { freshBrowser } from './panel-page';

beforeAll(freshBrowser);

test('a list is shared as its name and a line for each open item', () => {
  const items = [
    wish('flour', { need: { value: 500, unit: 'g' } }),
    wish('milk', { count: 3, note: 'the cold one' }),
    wish('salt'),
    wish('rolls', { groupId: 'g1' }),
    wish('bread', { isDone: true }),
  ];
  expect(listText('Week', items, [rolls])).toBe(
    'Week\n☐ 500 g flour\n☐ 3 × milk (the cold one)\n☐ salt\n☐ rolls (Anything of “Any rolls” will do)',
  );
});

const rolls = {
  ...{ id: 'g1', name: 'Any rolls', members: [], words: ['rolls'], brand: null, size: null },
  ...{ sizeTolerance: 0.2, isOrganic: false, createdAt: 1 },
};

function wish(text: string, change: Partial<ListItem> = {}): ListItem {
  const fixed = {
    id: text,
    listId: 'l',
    text,
    count: 1,
    need: null,
    productKey: null,
    isDone: false,
  } as const;
  return { ...NO_CONDITIONS, ...fixed, accepts: 'same-kind', position: 0, ...change };
}
