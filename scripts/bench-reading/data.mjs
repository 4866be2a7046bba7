import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Third-party pages with labels, beside a checkout; they are not part of the project.
const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Whether the labelled pages are at hand. */
export const hasData = existsSync(join(DATA, 'product-pages/labels.json'));

/** Where the labelled pages are looked for. */
export const dataFolder = DATA;

/** One of the data's JSON files. */
export function loadJson(name) {
  return JSON.parse(readFileSync(join(DATA, name), 'utf8'));
}

/** The pages of a set as the reader takes them: {file, url, path}. */
export function pagesOf(folder, entries) {
  return entries.map(({ file, url }) => ({ file, url, path: join(DATA, folder, file) }));
}

/** The answers that a service gave for the product pages in 2021, by page. */
export function servicesAnswers(name) {
  return new Map(Object.entries(loadJson(`product-pages/peers/${name}.json`)));
}
