import type { Label } from './field-scores.mjs';

/** Whether the labelled pages are at hand. */
export const hasData: boolean;

/** Where the labelled pages are looked for. */
export const dataFolder: string;

/** One of the data's JSON files. */
export function loadJson(name: 'product-pages/labels.json'): readonly Label[];

/** The answers that a service gave for the product pages in 2021, by page. */
export function servicesAnswers(name: string): Map<string, Record<string, string | null>>;
