import { expect, test } from 'vitest';
import { accessorOf } from '../../../utils/extraction/dom-accessors';

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

test('an accessor that was found on a special element works on every other one', () => {
  const getter = accessorOf(new Script(), 'words', 'test');
  expect(getter.call(new Plain())).toBe('plain');
});

test('a name that is nowhere answers null', () => {
  expect(accessorOf(new Plain(), 'nowhere', 'test').call(new Plain())).toBeNull();
});
