import type { UserManifest } from 'wxt';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** The manifest's own part for a browser: no host permission at install, no reading of tabs; shops are granted one by one. */
export function manifestFor(browser: string): UserManifest {
  return browser === 'firefox' ? { ...COMMON, ...FIREFOX } : { ...COMMON, ...CHROMIUM };
}

const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting'] as const;

const COMMON: UserManifest = {
  name: '__MSG_extensionName__',
  short_name: 'Cartwright',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  icons: { 16: '/icons/16.png', 32: '/icons/32.png', 48: '/icons/48.png', 128: '/icons/128.png' },
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
  content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
};

const CHROMIUM: UserManifest = {
  // Firefox gives the last one at install only, so that its people are told what to set instead.
  optional_permissions: ['notifications', 'declarativeNetRequestWithHostAccess'],
  permissions: [...PERMISSIONS, 'sidePanel'],
  minimum_chrome_version: '123',
  externally_connectable: { ids: [], matches: [] },
};

const FIREFOX: UserManifest = {
  permissions: [...PERMISSIONS],
  browser_specific_settings: {
    gecko: {
      id: 'cartwright@cartwright.invalid',
      // The first version that knows data_collection_permissions on every platform.
      strict_min_version: '142.0',
      data_collection_permissions: {
        required: ['none'],
        optional: ['websiteContent', 'browsingActivity', 'searchTerms'],
      },
    },
  },
};
