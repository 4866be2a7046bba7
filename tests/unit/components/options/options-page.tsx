import { render } from 'preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsScreen } from '../../../../components/options/options-screen';
import { db } from '../../../../utils/storage/db';
import { freshBrowser } from '../sidepanel/panel-page';

/** The patterns that the browser grants, and those that were given back. */
export const grants = { held: [] as string[], returned: [] as string[] };

/** A clean browser in which the first steps are done; call before each test. */
export async function freshOptions(): Promise<void> {
  await freshBrowser();
  Object.assign(grants, { held: [], returned: [] });
  location.hash = '';
  fakeBrowser.permissions.getAll = async () => ({ origins: [...grants.held], permissions: [] });
  fakeBrowser.permissions.remove = async ({ origins }) => grants.returned.push(...(origins ?? [])) > 0;
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Cartwright', version: '1.2.3' });
  const silent = { addListener: () => undefined } as never;
  Object.assign(fakeBrowser.permissions, { onAdded: silent, onRemoved: silent });
  await db.settings.put({ key: 'hasSeenWelcome', value: true });
}

/** Draws the options. */
export function openOptions(): void {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<OptionsScreen />, root);
}

/** The control under a label that begins so. */
export function field(label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find((each) =>
    each.textContent?.replace(/\s/g, ' ').startsWith(label),
  );
  const control = document.getElementById(found?.htmlFor ?? '');
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
  throw new Error(`no field ${label}`);
}

/** Takes one of the choices under a label. */
export function choose(label: string, value: string): void {
  const select = field(label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Sends the form around an element off, once what was typed has arrived. */
export async function submit(inside: Element): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  inside.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}
