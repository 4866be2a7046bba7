import { expect, test } from 'vitest';
import { type ListItem, NO_CONDITIONS } from '../../../../utils/domain/list/list';
import { groupAfterRename, groupNamed } from '../../../../utils/domain/list/named-group';
import type { ProductGroup } from '../../../../utils/domain/list/taste';
import { parseWish } from '../../../../utils/domain/wish/wish';

const group = (id: string, name: string): ProductGroup => ({
  ...{ id, name, members: [], words: [], brand: null, size: null, sizeTolerance: 0.2 },
  ...{ isOrganic: false, createdAt: 1 },
});
const GROUPS = [group('milk', 'Full  milk'), group('cola', 'Cola 2 l'), group('bread', 'Brot')];

test.each([
  ['2 l full milk', 'milk'],
  ['3 Full Milk', 'milk'],
  ['ｆｕｌｌ ｍｉｌｋ', 'milk'],
  ['cola 2 l', 'cola'],
  ['cola', null],
  ['1 l cola', null],
  ['full milk powder', null],
  ['milk', null],
])('“%s” is met by the group %s', (typed, id) => {
  const wish = parseWish(typed);
  expect(wish && (groupNamed(wish, GROUPS)?.id ?? null)).toBe(id);
});

const item = (change: Partial<ListItem>): ListItem => ({
  ...NO_CONDITIONS,
  ...{ id: 'i', listId: 'l', text: 'rolls', count: 1, need: null, productKey: null, accepts: 'same-kind' },
  ...{ isDone: false, position: 1 },
  ...change,
});

test.each([
  ['other words that name a group take it', {}, 'brot', 'bread'],
  ['words that no longer name the group let it go', { text: 'full milk', groupId: 'milk' }, 'jam', null],
  ['a group that was chosen stays under other words', { groupId: 'milk' }, 'jam', 'milk'],
  ['the same words leave it as it was chosen', { text: 'Brot' }, 'BROT', null],
  ['a product keeps what was chosen for it', { productKey: 'https://a.example/p' }, 'Brot', null],
])('%s', (_, change, text, id) => {
  expect(groupAfterRename(item(change), text, GROUPS)).toBe(id);
});
