import { expect, test } from 'vitest';
import { accessorOf, readerByKind } from '../../../../utils/extraction/tree/dom-accessors';

class Plain {
  get words(): string {
    return 'plain';
  }
}

class Script extends Plain {
  override get words(): string {
    if (!(this instanceof Script)) throw new TypeError('Illegal invocation');
    return 'script';
  }
}

test('a property is read in each kind of node’s own way, whichever came first', () => {
  const words = readerByKind<string>('words');
  expect(words(new Script() as never)).toBe('script');
  expect(words(new Plain() as never)).toBe('plain');
});

test('a name that is nowhere answers null', () => {
  expect(accessorOf(new Plain(), 'nowhere', 'test').call(new Plain())).toBeNull();
});
