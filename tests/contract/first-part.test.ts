import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe.each(['chrome', 'firefox'])('the popup as it is built for %s', (browser) => {
  const built = (path: string) => `.output/${browser}-mv3/${path}`;
  const page = readFileSync(built('popup.html'), 'utf8');

  test('draws its first picture by one small script, which waits for nothing and brings no database library', () => {
    expect(page).toContain('<script src="/popup-first.js" async></script>');
    const script = readFileSync(built('popup-first.js'), 'utf8');
    expect(script.length).toBeLessThan(60_000);
    expect(script).not.toContain('Dexie');
  });

  test('fetches the rest only afterwards', () => {
    const modules = [...page.matchAll(/(?:src|href)="(\/chunks\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
    expect(modules).toHaveLength(1);
    const [main = ''] = modules;
    const imported = [...readFileSync(built(main), 'utf8').matchAll(/(?:from|import)\s?"\.\/([^"]+)"/g)];
    const sizes = [main, ...imported.map(([, name]) => `chunks/${name}`)].map(
      (path) => statSync(built(path)).size,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5_000);
  });
});
