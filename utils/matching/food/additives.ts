import type { Substance } from './food-words';

const NUMBER = /(?<![\p{L}\d])(?:e|ins)[\s-]?(1?\d{3})(?!\d)\s?([a-j](?![\p{L}])|\([ivx]+\))?/gu;

const SULPHUR = /(?<![\p{L}\d])so2(?![\p{L}\d])/gu;

const ALWAYS: Readonly<Record<string, readonly Substance[]>> = {
  '120': ['animal'],
  '441': ['animal'],
  '542': ['animal'],
  '901': ['honey'],
  '904': ['animal'],
  '913': ['wool'],
  '966': ['milk'],
  '1105': ['egg', 'animal'],
};

/** Additives made from either plants or animals, or from one of several allergens. */
const PERHAPS: readonly (readonly [RegExp, readonly Substance[]])[] = [
  [/^322$/, ['soy', 'egg']],
  [/^(?:304|422|43[0-6]|47\d|48[1-3]|570|572|585|62[67]|63[1-5]|640|910|92[01])$/, ['animal']],
];

/** What a numbered additive is or may be made of; a range of numbers is sulphites. */
export interface Additive {
  readonly sure: readonly Substance[];
  readonly perhaps: readonly Substance[];
}

/** Takes numbered additives ("E 471", "INS 322(i)") out of a folded text, telling each; what is left stands for them as `plain`. */
export function withoutAdditives(text: string, tell: (additive: Additive, written: string) => void): string {
  return text.replace(SULPHUR, 'e220').replace(NUMBER, (written, number: string) => {
    const isSulphite = /^22[0-8]$/.test(number);
    tell(
      {
        sure: isSulphite ? ['sulphites'] : (ALWAYS[number] ?? []),
        perhaps: PERHAPS.find(([range]) => range.test(number))?.[1] ?? [],
      },
      written.trim(),
    );
    return ' water ';
  });
}
