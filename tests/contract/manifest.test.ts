import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const NEVER = [
  'tabs',
  'webRequest',
  'cookies',
  'history',
  'debugger',
  'downloads',
  'nativeMessaging',
  'identity',
  'clipboardRead',
  'management',
  'userScripts',
];
const BASE = ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting'];

describe.each([
  ['chrome', [...BASE, 'sidePanel'], ['notifications', 'declarativeNetRequestWithHostAccess']],
  ['firefox', BASE, ['notifications']],
])('the built %s manifest', (browser, permissions, optional) => {
  const manifest = JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));

  test('is version 3', () => expect(manifest.manifest_version).toBe(3));

  test('asks for nothing more at install than the design allows (X11)', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.permissions.filter((name: string) => NEVER.includes(name))).toEqual([]);
  });

  test('has no host at install and runs nowhere by itself', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  test('can ask for shops and a local model later, for notifications, and to change headers where a local model needs it', () => {
    expect(manifest.optional_host_permissions).toEqual([
      'https://*/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ]);
    expect(manifest.optional_permissions).toEqual(optional);
  });

  test('lets no page and no other extension in (X03, X11)', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
    if (browser === 'chrome') expect(manifest.externally_connectable).toEqual({ ids: [], matches: [] });
  });

  test('loads no picture, frame or script from anywhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("img-src 'self' data: blob:;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe/);
  });
});

test('the Firefox manifest says that nothing is collected unless it is allowed', () => {
  const { gecko } = JSON.parse(
    readFileSync('.output/firefox-mv3/manifest.json', 'utf8'),
  ).browser_specific_settings;
  expect(gecko.data_collection_permissions.required).toEqual(['none']);
  expect(gecko.strict_min_version).toBe('142.0');
});
