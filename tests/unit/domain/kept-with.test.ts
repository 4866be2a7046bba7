import { describe, expect, it } from 'vitest';
import { keptWith } from '../../../utils/domain/kept-with';

describe('what is kept with an object', () => {
  it('is worked out once for each object, not for each that looks like it', () => {
    const [lengths, asked] = counted();
    const milk = { name: 'Milk' };
    expect([lengths(milk), lengths(milk), lengths({ ...milk })]).toEqual([4, 4, 4]);
    expect(asked).toEqual([milk, milk]);
    expect(asked[0]).toBe(milk);
    expect(asked[1]).not.toBe(milk);
  });

  it('is not seen from outside, nor copied', () => {
    const [lengths, asked] = counted();
    const milk = { name: 'Milk' };
    lengths(milk);
    expect(Reflect.ownKeys(milk)).toEqual(['name']);
    expect(JSON.stringify(milk)).toBe('{"name":"Milk"}');
    lengths(structuredClone(milk));
    expect(asked).toHaveLength(2);
  });

  it('is kept with frozen objects too', () => {
    const [lengths, asked] = counted();
    const milk = Object.freeze({ name: 'Milk' });
    expect([lengths(milk), lengths(milk)]).toEqual([4, 4]);
    expect(asked).toHaveLength(1);
  });

  it('does not mix up two that are kept with one object', () => {
    const lengths = keptWith(({ name }: { name: string }) => name.length);
    const shouts = keptWith(({ name }: { name: string }) => name.toUpperCase());
    const milk = { name: 'Milk' };
    expect([lengths(milk), shouts(milk), lengths(milk), shouts(milk)]).toEqual([4, 'MILK', 4, 'MILK']);
  });

  it('keeps nothing where it could not be worked out', () => {
    let tries = 0;
    const fails = keptWith((_: object): number => {
      tries++;
      throw new Error('no');
    });
    const key = {};
    expect(() => fails(key)).toThrow('no');
    expect(() => fails(key)).toThrow('no');
    expect(tries).toBe(2);
  });

  function counted() {
    const asked: { name: string }[] = [];
    const lengths = keptWith((key: { name: string }) => {
      asked.push(key);
      return key.name.length;
    });
    return [lengths, asked] as const;
  }
});
