import { expect, test } from 'vitest';
import { parseIsbn } from '../../../../utils/domain/product/isbn';

test.each([
  ['978-0-306-40615-7', '9780306406157'],
  ['ISBN 978-3-16-148410-0', '9783161484100'],
  ['0-306-40615-2', '9780306406157'],
  ['0306406152', '9780306406157'],
  ['ISBN-10: 0-8044-2957-X', '9780804429573'],
  ['0-8044-2957-x', '9780804429573'],
  ['0-306-40615-3', null],
  ['978-0-306-40615-8', null],
  ['X306406152', null],
  ['0000000000', null],
  ['a novel', null],
  ['', null],
])('the book number %s is the article %s', (text, gtin) => expect(parseIsbn(text)).toBe(gtin));
