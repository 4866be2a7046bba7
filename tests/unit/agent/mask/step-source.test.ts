import { expect, test } from 'vitest';
import { sourceOf } from '../../../../utils/agent/mask/step-source';

const found = { kind: 'products' as const, productKeys: ['p'] };

test.each([
  ['read_tab', '{"tab":"t1","reviews":true}', found, 'review'],
  ['read_tab', '{"tab":"t1","reviews":"true"}', found, 'review'],
  ['read_tab', '{"tab":"t1","reviews":false}', found, 'read_tab'],
  ['read_tab', '{"tab":"t1"}', found, 'read_tab'],
  ['read_tab', 'no JSON', found, 'read_tab'],
  ['read_tab', '{"tab":"t9","reviews":true}', { kind: 'refused', reason: 'unknown-handle' }, 'read_tab'],
  ['compare', '{"reviews":true}', found, 'compare'],
] as const)('%s %s brings words of %s', (tool, input, result, source) =>
  expect(sourceOf({ tool, input, result })).toBe(source),
);
