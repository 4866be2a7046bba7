// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Coupon } from '../../../../utils/domain/money/coupon';
import type { Shop } from '../../../../utils/domain/shop/shop';
import { db } from '../../../../utils/storage/db';
import { euros, milk } from '../../../support/rows';
import { button, closePanel, permission, sent, type, untilSent, untilShown } from '../sidepanel/panel-page';
import { choose, field, freshOptions, grants, openOptions, submit } from './options-page';

const ORIGIN = 'https://greengrocer.example';
const UNSTATED = { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null };
const grocer = (given: Partial<Shop> = {}): Shop => ({
  origin: ORIGIN,
  name: 'greengrocer.example',
  state: 'on',
  platform: null,
  terms: UNSTATED,
  ownTerms: null,
  firstSeenAt: 1,
  seenAt: Date.now(),
  ...given,
});

beforeEach(freshOptions);
afterEach(closePanel);

test('a shop that is on but no longer granted is shown as read on click only', async () => {
  await db.shops.add(grocer());
  openOptions();
  await untilShown('greengrocer.example');
  expect(field('When this shop is read').value).toBe('click');
});

test('"only on click" gives the grant back to the browser', async () => {
  grants.held.push(`${ORIGIN}/*`);
  await db.shops.add(grocer());
  openOptions();
  await untilShown('greengrocer.example');
  await vi.waitFor(() => expect(field('When this shop is read').value).toBe('on'));
  choose('When this shop is read', 'click');
  expect(await untilSent('setShopState')).toEqual({ origin: ORIGIN, state: 'click' });
  expect(grants.returned).toEqual([`${ORIGIN}/*`]);
});

test('a refused permission leaves the shop as it was', async () => {
  permission.isGiven = false;
  await db.shops.add(grocer({ state: 'click' }));
  openOptions();
  await untilShown('greengrocer.example');
  choose('When this shop is read', 'on');
  await vi.waitFor(() => expect(permission.asked).toEqual([`${ORIGIN}/*`]));
  expect(sent).toEqual([]);
});

test('delivery terms are typed as money in the currency of the shop, and outrank what was read', async () => {
  await db.shops.add(grocer({ terms: { ...UNSTATED, deliveryFee: euros('4.90') } }));
  await db.products.add({ ...milk(), words: [] });
  openOptions();
  await untilShown('The shop says €4.90');
  type(field('Delivery fee'), '3,5');
  type(field('Minimum order'), 'twenty');
  await submit(field('Delivery fee'));
  await untilShown('Type an amount such as 4.90.');
  expect(sent).toEqual([]);
  type(field('Minimum order'), '20');
  await submit(field('Delivery fee'));
  expect(await untilSent('setShopTerms')).toEqual({
    origin: ORIGIN,
    terms: { deliveryFee: euros('3.50'), freeDeliveryFrom: null, minimumOrder: euros('20.00') },
  });
});

test('a membership and coupons are entered where a shop’s terms are, and nonsense is not', async () => {
  const five = { code: 'FIVE', percentOff: null, amountOff: euros('5'), minimumOrder: euros('30') };
  await db.shops.add(grocer({ terms: { ...UNSTATED, deliveryFee: euros('4.90') }, coupons: [five] }));
  openOptions();
  await untilShown('FIVE €5.00 off from €30.00');
  const member = [...document.querySelectorAll('label')].find(
    (each) => each.textContent === 'I am a member here',
  );
  document.getElementById(member?.htmlFor ?? '')?.click();
  expect(await untilSent('setShopBenefits')).toEqual({ origin: ORIGIN, isMember: true, coupons: [five] });
  type(field('Code'), 'TEN');
  type(field('Takes off'), '110 %');
  await submit(field('Code'));
  await untilShown('Write a share as “10 %”');
  type(field('Takes off'), '10 %');
  await submit(field('Code'));
  const ten = { code: 'TEN', percentOff: 10, amountOff: null, minimumOrder: null };
  await vi.waitFor(() =>
    expect(sent.at(-1)?.input).toEqual({ origin: ORIGIN, isMember: false, coupons: [five, ten] }),
  );
});

describe('a coupon', () => {
  const five = { code: 'FIVE', percentOff: null, amountOff: euros('5'), minimumOrder: euros('30') };
  const three = { code: '', percentOff: null, amountOff: euros('3'), minimumOrder: null };
  const openWith = async (...coupons: Coupon[]) => {
    await db.shops.add(grocer({ terms: { ...UNSTATED, deliveryFee: euros('4.90') }, coupons }));
    openOptions();
    await untilShown('I am a member here');
  };
  const enter = async (code: string, off: string, minimum: string) => {
    type(field('Code'), code);
    type(field('Takes off'), off);
    type(field('From goods of'), minimum);
    await submit(field('Code'));
  };
  const errorOf = (label: string) => document.getElementById(`${field(label).id}-error`)?.textContent;

  test.each([
    ['Y', '5', 'abc', 'From goods of', 'Type an amount such as 20.00.'],
    ['Y', 'abc', '20', 'Takes off', 'Write a share as “10 %”, or an amount above nothing.'],
    ['five', '10 %', '', 'Code', 'This coupon is in the list already.'],
    ['', '3', '', 'Takes off', 'This coupon is in the list already.'],
  ])('of %j, %j from %j is wrong at “%s”', async (code, off, minimum, label, words) => {
    await openWith(five, three);
    await enter(code, off, minimum);
    await vi.waitFor(() => expect(errorOf(label)).toBe(words));
    const fields = ['Code', 'Takes off', 'From goods of'].filter((each) => each !== label);
    expect(fields.map(errorOf)).toEqual(['', '']);
    expect(sent).toEqual([]);
  });

  test('without a code is another one where it takes something else off', async () => {
    await openWith(three);
    await enter('', '4', '');
    expect(await untilSent('setShopBenefits')).toMatchObject({ coupons: [three, { amountOff: euros('4') }] });
  });

  test('that was removed comes back where it stood, beside what has changed since', async () => {
    await openWith(five, three);
    button('Remove coupon FIVE').click();
    await untilShown('Coupon FIVE removed.');
    expect(sent.at(-1)?.input).toEqual({ origin: ORIGIN, isMember: false, coupons: [three] });
    await db.shops.update(ORIGIN, { coupons: [three], isMember: true });
    button('Undo').click();
    await untilShown('Brought back');
    expect(sent.at(-1)?.input).toEqual({ origin: ORIGIN, isMember: true, coupons: [five, three] });
  });
});
