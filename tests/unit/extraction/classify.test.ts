// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { capturePage } from '../../../utils/extraction/capture/capture';
import { classify } from '../../../utils/extraction/classify';
import type { Extraction } from '../../../utils/extraction/product/claims';
import { openPage } from '../../../utils/extraction/tree/page';

const stated: Extraction = { claims: {}, facts: { productHint: 2 } };
const shown: Extraction = { claims: {}, facts: { productHint: 2, hasOwnFacts: false } };

function kindOf(extractions: readonly Extraction[]) {
  document.body.innerHTML = '<main><h1>Maple rolling pin</h1><b>€24.50</b></main>';
  const page = openPage(capturePage(document, { url: 'https://shop.example/p/1', observedAt: 1 }));
  if (!page) throw new Error('the page is empty');
  let asked = 0;
  const cards = () => {
    asked += 1;
    return [];
  };
  return [classify(extractions, cards, page.prices(), page), asked > 0];
}

test.each([
  ['is a product whose rows nobody looks for, where data says so', [stated, shown], ['product', false]],
  ['is a product once its rows were looked for, where only its looks say so', [shown], ['product', true]],
  ['is none once its rows were looked for, where nothing says so', [], ['none', true]],
])('a page %s', (_, extractions, expected) => {
  expect(kindOf(extractions)).toEqual(expected);
});
