// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { ShopName } from '../../../../components/shared/shop-name';

test('in a name that begins like another shop, the part that somebody owns stands out (P14)', () => {
  const root = document.createElement('div');
  render(<ShopName origin="https://amazon.com.evil.example" />, root);
  expect(root.textContent).toBe('amazon.com.evil.example');
  expect(root.querySelector('strong')?.textContent).toBe('evil.example');
  render(<ShopName origin="https://greengrocer.example" />, root);
  expect(root.querySelector('.quiet')).toBeNull();
});
