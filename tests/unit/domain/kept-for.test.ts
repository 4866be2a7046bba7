import { describe, expect, it } from 'vitest';
import { keptFor } from '../../../utils/domain/kept-for';

describe('what is kept for a text', () => {
  it('is worked out once, whatever it comes to', () => {
    for (const answer of ['', 0, false, null]) {
      const asked: string[] = [];
      const kept = keptFor(9, (text): string | number | boolean | null => {
        asked.push(text);
        return answer;
      });
      expect([kept('milk'), kept('milk')]).toEqual([answer, answer]);
      expect(asked).toEqual(['milk']);
    }
  });

  it('is told apart from what is kept for another text, and by another', () => {
    const lengths = keptFor(9, (text) => text.length);
    const shouts = keptFor(9, (text) => text.toUpperCase());
    expect([lengths('milk'), shouts('milk'), lengths('eggs!'), lengths('milk')]).toEqual([4, 'MILK', 5, 4]);
  });

  it('is for no more texts than are named: with one more, all is worked out anew', () => {
    const asked: string[] = [];
    const kept = keptFor(2, (text) => asked.push(text));
    for (const text of ['milk', 'eggs', 'milk', 'eggs']) kept(text);
    expect(asked).toEqual(['milk', 'eggs']);
    for (const text of ['rice', 'milk', 'rice', 'milk']) kept(text);
    expect(asked).toEqual(['milk', 'eggs', 'rice', 'milk']);
  });

  it('is nothing where it could not be worked out', () => {
    let tries = 0;
    const fails = keptFor(9, (): number => {
      tries += 1;
      throw new Error('no answer');
    });
    expect(() => fails('milk')).toThrow('no answer');
    expect(() => fails('milk')).toThrow('no answer');
    expect(tries).toBe(2);
  });
});
