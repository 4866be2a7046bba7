import { browser } from 'wxt/browser';

/** The version that is installed, as the manifest says. */
export function installedVersion(): string {
  return browser.runtime.getManifest().version;
}
