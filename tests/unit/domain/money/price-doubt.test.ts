import { expect, test } from 'vitest';
import { doubtPrice, type PendingPrice } from '../../../../utils/domain/money/price-doubt';
import { euros, NOON } from '../../../support/rows';

const reading = (price: string, seconds = 0, documentId: string | null = 'one') => ({
  price: euros(price),
  observedAt: NOON + 1000 * seconds,
  documentId,
});
const waiting: PendingPrice = { price: euros('5.00'), last: euros('10.00'), readAt: NOON, documentId: 'one' };

test.each([
  ['the first price of all', '5.00', null, false],
  ['the same price', '10.00', '10.00', false],
  ['40 % less', '6.00', '10.00', false],
  ['40 % more', '14.00', '10.00', false],
  ['a little more than 40 % less', '5.99', '10.00', true],
  ['a little more than 40 % more', '14.01', '10.00', true],
])('%s waits: %s after %s is %s', (_, price, last, isWaiting) => {
  const { pending } = doubtPrice(reading(price), last === null ? null : euros(last), null);
  expect(pending !== null).toBe(isWaiting);
});

test('a price in another currency waits until it was read once more', () => {
  const inDollars = (seconds: number) => ({
    ...reading('10.00', seconds),
    price: { minor: 1000, currency: 'USD' },
  });
  const { pending } = doubtPrice(inDollars(0), euros('10.00'), null);
  expect(pending?.price.currency).toBe('USD');
  expect(doubtPrice(inDollars(10), euros('10.00'), pending).isConfirmed).toBe(false);
  expect(doubtPrice(inDollars(40), euros('10.00'), pending).isConfirmed).toBe(true);
});

test.each([
  ['at once, in the same load', reading('5.00', 1), false],
  ['29 seconds later', reading('5.00', 29), false],
  ['30 seconds later', reading('5.00', 30), true],
  ['1 % away, 30 seconds later', reading('5.05', 30), true],
  ['at once, in another load', reading('5.00', 1, 'two'), true],
  ['at once, where loads cannot be told apart', reading('5.00', 1, null), false],
  ['earlier, as the clock was set back', reading('5.00', -3600), false],
])('a second reading %s', (_, second, isConfirmed) => {
  expect(doubtPrice(second, euros('10.00'), waiting).isConfirmed).toBe(isConfirmed);
});

test('a reading too soon does not begin the wait anew', () => {
  expect(doubtPrice(reading('5.00', 20), euros('10.00'), waiting).pending).toEqual(waiting);
});

test('a third, different price takes the place of the one that waits', () => {
  const { pending, isConfirmed } = doubtPrice(reading('4.00', 60), euros('10.00'), waiting);
  expect(isConfirmed).toBe(false);
  expect(pending).toEqual({
    price: euros('4.00'),
    last: euros('10.00'),
    readAt: NOON + 60_000,
    documentId: 'one',
  });
});

test('the old price seen again ends the wait', () => {
  expect(doubtPrice(reading('9.90', 60), euros('10.00'), waiting)).toEqual({
    pending: null,
    isConfirmed: false,
  });
});
