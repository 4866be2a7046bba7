// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { capturePage } from '../../../utils/extraction/capture/capture';
import { explainPage } from '../../../utils/extraction/explain-page';

const explained = (body: string) => {
  const html = `<html lang="en"><head><title>Lamps</title></head><body>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return explainPage(capturePage(document, { url: 'https://lamps.example/nova', observedAt: 1 })).join('\n');
};
const data = (price: string) =>
  `<script type="application/ld+json">{"@type":"Product","name":"Desk Lamp Nova","offers":{"price":"${price}","priceCurrency":"EUR"}}</script>`;
const shown = '<main><h1>Desk Lamp Nova</h1><p class="price">€19.50</p><button>Add to cart</button></main>';

test('what was decided stands there with the evidence that won', () => {
  const lines = explained(data('19.50') + shown);
  expect(lines).toMatch(/^ {2}price: \{"minor":1950,"currency":"EUR"\} sure, by .*json-ld \(.+\) "19\.50"/m);
  expect(lines).toMatch(/^ {2}price: .* visible \(.+\) "€19\.50"/m);
  expect(lines).toMatch(/^ {2}gtin: nothing says it$/m);
});

test('what speaks against it stands behind it', () => {
  expect(explained(data('91.50') + shown)).toMatch(
    /^ {2}price: .* not sure, by .*, against \{"minor":\d+,"currency":"EUR"\} by /m,
  );
});

test('a page that sells nothing says so', () => {
  expect(explained('<p>About us</p>')).toMatch(/^decided: none$/m);
});
