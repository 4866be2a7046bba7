import { expect, test } from 'vitest';
import { understandLists } from '../../../../utils/agent/quick/named-list';
import type { ShoppingList } from '../../../../utils/domain/list/list';

const NAMES = [
  ...['Messy EN', 'Party', 'Week', 'Week 48', 'Milk', 'My list', "Fête d'été (50%)", 'a\\b.*'],
  ...['派对', 'Вечеринка', 'الحفلة', 'पार्टी'],
];
const LISTS: readonly ShoppingList[] = NAMES.map((name) => ({
  ...{ id: name, name, budget: null, maxShops: null, createdAt: 1, updatedAt: 1 },
}));

function meant(question: string, lists = LISTS) {
  const { wish, list } = understandLists(question, lists);
  return [wish?.kind ?? null, typeof list === 'object' ? (list?.name ?? null) : list];
}

test.each([
  ['plan my list Messy EN', 'plan', 'Messy EN'],
  ['what is the cheapest way to buy my list Messy EN?', 'plan', 'Messy EN'],
  ['plan messy en', 'plan', 'Messy EN'],
  ['plan the list “Week 48”', 'plan', 'Week 48'],
  ['plan my Week 48 list', 'plan', 'Week 48'],
  ['plan my week list', 'plan', 'Week'],
  ['Plane meine Partyliste', 'plan', 'Party'],
  ['Plane meine Party-Liste', 'plan', 'Party'],
  ['Meine Liste Party planen', 'plan', 'Party'],
  ['Plane Party', 'plan', 'Party'],
  ['planifie ma liste Fête d’été (50%)', 'plan', "Fête d'été (50%)"],
  ['plan list a\\b.*', 'plan', 'a\\b.*'],
  ['规划派对清单', 'plan', '派对'],
  ['规划派对', 'plan', '派对'],
  ['Partyリストを計画して', 'plan', 'Party'],
  ['خطط قائمة الحفلة', 'plan', 'الحفلة'],
  ['Спланируй Вечеринка', 'plan', 'Вечеринка'],
  ['पार्टी सूची की योजना बनाओ', 'plan', 'पार्टी'],
  ['show my list Party', 'show', 'Party'],
  ['add bread to my Party list', 'add', 'Party'],
  ['把面包加到派对清单', 'add', '派对'],
  ['remove bread from my Party list', 'remove', 'Party'],
])('%s: %s, of the list %s', (question, kind, name) => expect(meant(question)).toEqual([kind, name]));

test.each([
  ['add milk to my list', 'add'],
  ['on my list: milk', 'add'],
  ['cheapest milk', 'cheaper'],
  ['find milk', 'find'],
])('in “%s” the list Milk is not meant', (question, kind) => expect(meant(question)).toEqual([kind, null]));

test.each([
  'plan my list Foo',
  'plan the list "Foo"',
  'Plan my Foo list',
  'Plane meine Liste Urlaub',
  'Plane meine Urlaubs-Liste',
  'planifica mi lista Fiesta',
  'Planifie ma liste de courses Noël',
  '规划清单 聚会',
  'リスト「誕生日」を計画して',
  'خطط قائمة العيد',
  'Спланируй мой список Дача',
  'सूची दिवाली की योजना बनाओ',
  'show my list Foo',
])('%s: no list is called so', (question) => expect(meant(question)[1]).toBe('unknown'));

test.each(['plan my shopping for this week', 'plan my list, please', 'Plane meine Einkaufsliste für morgen'])(
  '%s: no list is named',
  (question) => expect(meant(question, LISTS.slice(0, 1))).toEqual(['plan', null]),
);

test('without any list, none is called unknown', () => {
  expect(meant('plan my list Foo', [])).toEqual(['plan', null]);
});
