// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { listText } from '../../../../components/sidepanel/lists/list-text';
import { wishesIn } from '../../../../components/sidepanel/lists/pasted-wishes';
import { type ListItem, NO_CONDITIONS } from '../../../../utils/domain/list/list';
import { freshBrowser } from './panel-page';

beforeAll(freshBrowser);

test('a list is shared as its name and a line for each open item', () => {
  const items = [
    wish('flour', { need: { value: 500, unit: 'g' } }),
    wish('milk', { count: 3, note: 'the cold one' }),
    wish('salt'),
    wish('rolls', { groupId: 'g1' }),
    wish('tea', { preferredShop: 'https://corner.example' }),
    wish('bread', { isDone: true }),
  ];
  expect(listText('Week', items, [rolls])).toBe(
    'Week\n☐ 500 g flour\n☐ 3 × milk (the cold one)\n☐ salt\n☐ rolls (Anything of “Any rolls” will do)\n☐ tea (preferably from corner.example)',
  );
});

test('a list that was shared can be pasted again, with the numbers of its articles', () => {
  const gtin = '4008400404127';
  const items = [
    wish('oat drink', { gtin, count: 2 }),
    wish(gtin, { gtin, count: 3 }),
    wish('milk', { gtin: '40084107', need: { value: 2, unit: 'l' } }),
    wish('bread'),
  ];
  const text = listText('Week', items, []);
  expect(text).toBe(
    `Week\n☐ 2 × oat drink (Barcode ${gtin})\n☐ 3 × ${gtin}\n☐ 2 l milk (Barcode 40084107)\n☐ bread`,
  );
  const again = items.map(({ text, count, need, gtin }) => ({
    text,
    count,
    need,
    ...(gtin ? { gtin } : {}),
  }));
  expect(wishesIn(text)).toEqual(again);
});

test('a number beside a good on its line is that good’s, and two numbers are two articles', () => {
  const [one, two] = ['4008400404127', '4006381333931'];
  expect(wishesIn(`oat drink, ${one}`)).toMatchObject([{ text: 'oat drink', gtin: one }]);
  expect(wishesIn(`${one}, ${two}`)).toMatchObject([{ gtin: one }, { gtin: two }]);
  expect(wishesIn(`2 tbsp oil\n1 pinch of salt\n1 onion, chopped\nflour (${one})`)).toContainEqual({
    ...{ text: 'flour', count: 1, need: null, gtin: one },
  });
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
