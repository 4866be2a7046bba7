import { describe, expect, test } from 'vitest';
import { isMark, MARK_BEGINNINGS } from '../../../../utils/extraction/words/mark-words';

const FIRST_LOOK = new RegExp(`^[\\s·|(•[]*(?:${MARK_BEGINNINGS})`, 'i');

describe('a mark', () => {
  test.each([
    'Sponsored',
    '(Ad)',
    '· Gesponsert',
    'Reklama',
    'Реклама',
    'إعلان',
    '広告',
    '광고',
    'Sold out',
    'OUT OF STOCK',
    'Ausverkauft',
    'Épuisé',
    'Нет в наличии',
    'Εξαντλήθηκε',
    'אזל מהמלאי',
    '售罄',
    '品切れ',
    '품절',
    'Hết hàng',
    'No results',
    'Nothing found',
    'Keine Treffer',
    '無',
    '没有找到',
  ])('"%s" is told, and passes the first look', (text) => {
    expect([isMark(text), FIRST_LOOK.test(text)]).toEqual([true, true]);
  });

  test.each(['Add to cart', 'Adapter', 'Nothern', 'Ad2', 'Notebook', 'Blue', 'Kaffee', 'Цена'])(
    '"%s" is none',
    (text) => {
      expect(isMark(text)).toBe(false);
    },
  );

  test('is not looked for in most words', () => {
    expect(
      ['Add', 'Blue', 'Kaffee', 'Tee', 'Yes', 'Цена', '價格'].filter((text) => FIRST_LOOK.test(text)),
    ).toEqual(['Add']);
  });
});
