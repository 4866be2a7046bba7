import { fold } from '../../matching/words/words';
import { findHandles, halfHandle } from './find-handles';
import type { Evidence, Mark } from './marks';

/** The short names in a text as products; one that was never given is a made-up product, one that may go on waits. */
export function handleMarks(text: string, { handles, products }: Evidence, isGrowing: boolean): Mark[] {
  const half = isGrowing ? halfHandle(text) : null;
  const places = findHandles(text).filter(({ start }) => half === null || start < half);
  const marks = places.map(({ start, end, handle }): Mark => {
    const productKey = handles[handle];
    if (productKey === undefined) return { start, end, kind: 'unchecked', what: 'name' };
    const name = products.find((each) => each.productKey === productKey)?.name ?? '';
    return {
      start: start - lengthOfNameBefore(text.slice(0, start), name),
      end,
      kind: 'product',
      productKey,
    };
  });
  return half === null ? marks : [...marks, { start: half, end: text.length, kind: 'unfinished' }];
}

// "Whole milk 1 l (p1)": the product is drawn once, not its name twice.
function lengthOfNameBefore(before: string, name: string): number {
  const rest = before.trimEnd();
  const isNamed = name !== '' && fold(rest.slice(-name.length)) === fold(name);
  return isNamed ? before.length - rest.length + name.length : 0;
}
