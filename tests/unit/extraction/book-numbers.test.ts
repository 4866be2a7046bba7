// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { offerPage, snapshotOf } from './read-html';

const PRICE = '<p class="price">£7.77</p>';

test.each([
  ['a line', '<p>ISBN: 0-306-40615-2</p>', '9780306406157'],
  ['a line with X at the end', '<p>ISBN-10: 0-8044-2957-X</p>', '9780804429573'],
  ['two cells', '<table><tr><th>ISBN</th><td>0306406152</td></tr></table>', '9780306406157'],
  ['a line in thirteen digits', '<p>ISBN-13: 978-0-306-40615-7</p>', '9780306406157'],
  ['a line with a wrong check digit', '<p>ISBN: 0-306-40615-3</p>', null],
  ['ten digits that nobody calls an ISBN', '<p>EAN: 0306406152</p>', null],
])('a book’s number in %s', (_, line, gtin) => {
  expect(snapshotOf(offerPage(PRICE + line), { lang: 'en-GB' })?.gtin.value ?? null).toBe(gtin);
});

test.each(['product:isbn', 'og:isbn', 'books:isbn', 'book:isbn'])(
  'a book’s number in the meta tag %s',
  (name) => {
    const page = `<meta property="${name}" content="0306406152">${offerPage(PRICE)}`;
    expect(snapshotOf(page, { lang: 'en-GB' })?.gtin.value).toBe('9780306406157');
  },
);
