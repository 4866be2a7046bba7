// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { describePlace } from '../../../../utils/domain/shop/shop-rule';
import { capturePage } from '../../../../utils/extraction/capture/capture';
import { learnFromCapture } from '../../../../utils/extraction/learned/learn-rule';
import { parse, pointAt, SHOP } from './pointing';

const around = (price: string) =>
  `<div id="app"><div class="top"><a href="/cart">Warenkorb <span class="sum">45,00</span></a></div>
  <div class="product"><h1>Kupferkanne Aurora</h1><div class="box">${price}</div>
  <p>Gewicht: <b class="fact">2</b></p><button>In den Warenkorb</button></div>
  <section><h2>Das könnte dir gefallen</h2><div class="tile"><a href="/p/2">Kanne Borea</a><span class="tile-price">9 90</span></div></section></div>`;

const learned = (price: string, selector = '.here') => {
  const lesson = pointAt(parse(around(price)), selector);
  return lesson.ok ? [describePlace(lesson.learned.place), lesson.learned.sample] : lesson.refusal;
};

describe('a price is found again', () => {
  test.each([
    [
      'by what it is for machines',
      '<span class="here x1lliihq" itemprop="price">16 90</span>',
      'span[itemprop="price"]',
    ],
    [
      'by its name in tests',
      '<span class="here" data-testid="pdp-price">16 90</span>',
      'span[data-testid="pdp-price"]',
    ],
    [
      'by its id without the product’s number',
      '<b class="css-1x here" id="product-price-7893">16 90</b>',
      'b[id="product-price"]',
    ],
    [
      'by a class that speaks of prices before others',
      '<b class="promo price-now here">16 90</b>',
      'b.price-now',
    ],
    ['by a class without its hash', '<b class="Price_now__3xY2z here">16 90</b>', 'b.Price_now'],
    [
      'by a mark above it',
      '<div class="buy-price"><div><b class="css-1x2y3z here">16 90</b></div></div>',
      'div.buy-price > div:1 > b:1',
    ],
  ])('%s', (_, price, place) => {
    expect(learned(price.replace(/\bhere\b/, '_here'), '._here')).toEqual([place, '16 90']);
  });

  test('by the words before it, where its like stand beside it', () => {
    const rows =
      '<p><i class="amount">Packung</i> <b class="amount">1 20</b></p><p><i>Preis:</i> <b class="amount" id="x9">16 90</b></p>';
    expect(learned(rows, '#x9')).toEqual(['b.amount after "preis"', '16 90']);
  });

  test('by its place below the name, where the page marks nothing', () => {
    const bare =
      '<table><tr><td><font><b>Kupferkanne Aurora</b></font></td></tr><tr><td>x</td><td><font id="a1">16</font><font>90</font></td></tr></table><input type="submit" value="Add to basket">';
    const lesson = pointAt(parse(bare, 'Kupferkanne Aurora'), '#a1');
    expect(lesson).toMatchObject({
      ok: true,
      learned: { place: { anchor: { kind: 'headline' } }, sample: '16 90' },
    });
  });
});

test('pointing at the cents means the whole price', () => {
  const parts = '<div class="preis"><span id="e1">16</span><sup id="c1">90</sup></div>';
  expect(learned(parts, '#c1')).toEqual(['div.preis', '16,90']);
  expect(learned(parts, '#e1')).toEqual(['div.preis', '16,90']);
});

describe('nothing is learned', () => {
  test.each([
    ['from words', '<b id="x1">auf Anfrage</b>', '#x1', 'no-amount'],
    [
      'from a block with several amounts',
      '<div id="x1"><i>12 90</i> statt <s>16 90</s></div>',
      '#x1',
      'several-amounts',
    ],
    ['from the cart in the header', '<b>16 90</b>', '.sum', 'elsewhere'],
    ['from another product', '<b>16 90</b>', '.tile-price', 'elsewhere'],
  ])('%s', (_, price, selector, refusal) => {
    expect(learned(price, selector)).toBe(refusal);
  });

  test('from a page that names no product', () => {
    const lesson = pointAt(parse('<p>a</p><p class="price">16 90</p>'), '.price');
    expect(lesson).toEqual({ ok: false, refusal: 'no-product' });
  });

  test('from text as a picture, or a picture as a name', () => {
    const page = parse(around('<img class="photo" src="/kanne.jpg">'));
    expect(pointAt(page, 'h1', 'image')).toEqual({ ok: false, refusal: 'no-picture' });
    expect(pointAt(page, '.photo', 'name')).toEqual({ ok: false, refusal: 'no-name' });
    expect(pointAt(page, '.photo', 'image')).toMatchObject({
      ok: true,
      learned: { sample: `${SHOP}/kanne.jpg` },
    });
  });
});

test('nothing is learned from a page in which nothing was picked', () => {
  const capture = capturePage(parse(around('<b>16 90</b>')), { url: `${SHOP}/p/1`, observedAt: 1 });
  expect(learnFromCapture({ field: 'price', capture })).toEqual({ ok: false, refusal: 'gone' });
});

test('a long text above the price is no part of it, wherever it is cut', () => {
  for (let length = 40; length < 60; length += 1) {
    const words = `${'x'.repeat(length - 5)} 1 kg`;
    const page = parse(
      `<div class="artikel"><h1>${words}</h1><b class="preis">16 90</b><button>In den Warenkorb</button></div>`,
    );
    expect(pointAt(page, '.preis')).toMatchObject({ ok: true, learned: { sample: '16 90' } });
  }
});
