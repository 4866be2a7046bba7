import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../utils/agent/quick/language';
import { understand } from '../../../utils/agent/quick/understand';

type Row = readonly [question: string, words: string, count?: number];
type Half = Readonly<Record<string, readonly Row[]>>;
interface Table {
  readonly tuned: Half;
  readonly heldOut: Half;
}

const FOLDER = new URL('../../fixtures/quick-requests/', import.meta.url);
const LANGUAGES = readdirSync(FOLDER).map((file) => file.replace('.json', ''));

const tableOf = (language: string): Table =>
  JSON.parse(readFileSync(new URL(`${language}.json`, FOLDER), 'utf8').normalize('NFC'));

/** What was not understood as a person means it, a line each. */
function misread(half: Half): { readonly all: number; readonly wrong: string[] } {
  const rows = Object.entries(half).flatMap(([kind, cases]) => cases.map((row) => ({ kind, row })));
  const wrong = rows.flatMap(({ kind, row: [question, words, count = 1] }) => {
    const wish = understand(question);
    const isRight = wish?.kind === kind && wish.words === words && wish.count === count;
    return isRight ? [] : [`${question}: ${kind} "${words}" ×${count}, read as ${JSON.stringify(wish)}`];
  });
  return { all: rows.length, wrong };
}

const share = ({ all, wrong }: ReturnType<typeof misread>) => 1 - wrong.length / all;

describe.each(LANGUAGES)('what people type in %s without a model', (language) => {
  const { tuned, heldOut } = tableOf(language);

  test('has at least fifteen ways to ask for each of the seven main things', () => {
    for (const kind of ['add', 'plan', 'show', 'history', 'compare', 'cheaper', 'find'])
      expect((tuned[kind]?.length ?? 0) + (heldOut[kind]?.length ?? 0)).toBeGreaterThanOrEqual(15);
  });

  test('is understood in 95 of 100 of the cases that the rules were written for', () => {
    const result = misread(tuned);
    expect(share(result), result.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('is understood in 90 of 100 of the cases that were set aside before', () => {
    const result = misread(heldOut);
    expect(share(result), `${result.wrong.length} of ${result.all} held-out cases`).toBeGreaterThanOrEqual(
      0.9,
    );
  });

  test('is known to be in that language, and hardly ever taken for another', () => {
    const rows = [tuned, heldOut].flatMap((half) => Object.values(half).flat());
    const found = rows.map(([question]) => languageOf(question)?.name.toLowerCase() ?? 'none');
    const shareOf = (isOne: (name: string) => boolean) => found.filter(isOne).length / rows.length;
    expect(shareOf((name) => name === language)).toBeGreaterThanOrEqual(0.95);
    expect(shareOf((name) => name !== language && name !== 'none')).toBeLessThanOrEqual(0.02);
  });
});
