import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import microdata from 'microdata-node';
import { answerOfSchema } from './schema-answer.mjs';

/** Extractors from npm that read the same saved pages; each answers {price, currency, availability, sku, gtin, brand}. */
export const NPM_PEERS = [
  ['microdata-node', fromMicrodata],
  ['web-auto-extractor', fromAutoExtractor],
];

/** The answers of one of them for all pages, by page; a page on which it throws counts as unanswered. */
export function peerAnswers(read, labels, pages) {
  return new Map(labels.map(({ id }, index) => [id, answerOf(read, pages[index])]));
}

function answerOf(read, { path, url }) {
  try {
    return read(htmlOf(path), url);
  } catch {
    return {};
  }
}

function htmlOf(path) {
  const bytes = readFileSync(path);
  const charset = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.latin1Slice(0, 4096))?.[1] ?? 'windows-1252';
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : charset).decode(bytes);
}

function fromMicrodata(html, url) {
  const { items } = microdata.toJson(html, { base: url });
  const product = items.find(({ type }) => type?.some((each) => /\/Product$/i.test(each)));
  return answerOfSchema(product && flat(product));
}

// {properties: {offers: [{properties: …}]}} as plain objects.
function flat({ properties }) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, values]) => [
      name,
      values.map((value) => (value?.properties ? flat(value) : value)),
    ]),
  );
}

// JSON-LD first, then microdata, RDFa and the price in Open Graph tags, as the extractor keeps them apart.
function fromAutoExtractor(html) {
  const { jsonld, microdata: marked, rdfa, metatags } = new WebAutoExtractor().parse(html);
  const found = [jsonld, marked, rdfa].map((each) => answerOfSchema(each?.Product?.[0]));
  const meta = answerOfSchema({
    sku: metatags?.['product:retailer_item_id'],
    brand: metatags?.['product:brand'] ?? metatags?.['og:brand'],
    offers: {
      price: metatags?.['product:price:amount'] ?? metatags?.['og:price:amount'],
      priceCurrency: metatags?.['product:price:currency'] ?? metatags?.['og:price:currency'],
      availability: metatags?.['product:availability'] ?? metatags?.['og:availability'],
    },
  });
  return Object.assign({}, meta, ...found.reverse());
}
