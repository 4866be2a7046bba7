import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SidePanelScreen } from '../../../../components/sidepanel/sidepanel-screen';
import { db } from '../../../../utils/storage/db';

const MESSAGES: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);

/** A wish that a screen sent to the background. */
export interface Sent {
  readonly name: string;
  readonly input: unknown;
}

/** Everything that was sent since the panel was opened, in order. */
export const sent: Sent[] = [];

/** What the background answers, by message, or how it finds out; others are answered with nothing. */
export const answers: Record<string, unknown> = {};

/** Why the background refuses, by message. */
export const refusals: Record<string, string> = {};

/** Whether the person says yes when the browser asks for shops, and what was asked. */
export const permission = { isGiven: true, asked: [] as readonly string[] };

/** The tab beside the panel, with a shop's page. */
const SHOP_TAB = { id: 7, url: 'https://greengrocer.example/p/milk', title: 'Whole milk', active: true };

/** A clean browser with our words, an empty memory and a background that answers; call before each test. */
export async function freshBrowser(): Promise<void> {
  fakeBrowser.reset();
  sent.length = 0;
  for (const table of [answers, refusals]) for (const name of Object.keys(table)) delete table[name];
  Object.assign(permission, { isGiven: true, asked: [] });
  fakeBrowser.i18n.getMessage = wordsFor as typeof fakeBrowser.i18n.getMessage;
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  fakeBrowser.tabs.query = (async () => [SHOP_TAB]) as unknown as typeof fakeBrowser.tabs.query;
  fakeBrowser.permissions.request = async ({ origins }: { origins?: string[] }) => {
    permission.asked = origins ?? [];
    return permission.isGiven;
  };
  fakeBrowser.runtime.sendMessage = (async (message: Sent) => {
    sent.push(message);
    const refusal = refusals[message.name];
    if (refusal) return { ok: false, error: refusal };
    const answer = answers[message.name];
    return { ok: true, value: typeof answer === 'function' ? await answer(message.input) : answer };
  }) as unknown as typeof fakeBrowser.runtime.sendMessage;
  await Promise.all(db.tables.map((table) => table.clear()));
}

/** Draws the panel at one of its tabs. */
export function openPanel(tab: 'chat' | 'lists' | 'plans' | 'watched'): void {
  location.hash = tab;
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<SidePanelScreen />, root);
}

/** Takes the panel away, so that nothing of it reaches into the next test. */
export function closePanel(): void {
  const root = document.body.firstElementChild;
  if (root) render(null, root);
}

/** Waits until the panel shows the words. */
export async function untilShown(words: string): Promise<void> {
  await vi.waitFor(() => expect(shownText()).toContain(words), { timeout: 3000 });
}

/** All that the panel shows, as text. */
export function shownText(): string {
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

/** Waits until a wish of this name was sent, and answers what it carried. */
export async function untilSent(name: string): Promise<unknown> {
  return vi.waitFor(() => {
    const message = sent.find((each) => each.name === name);
    if (!message) throw new Error(`${name} was not sent, but ${sent.map((each) => each.name).join(', ')}`);
    return message.input;
  });
}

/** The button or menu entry with this name. */
export function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name);
  if (!found) throw new Error(`no button ${name} among: ${all.map((each) => each.textContent).join(' | ')}`);
  return found;
}

/** A click as only a person can make it. */
export function trustedClick(target: Element): void {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

/** Writes into a field as a person does. */
export function type(field: Element | null, words: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('no field');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function wordsFor(key: string, values: string | string[] = []): string {
  const message = MESSAGES[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, index) => [values].flat()[Number(index) - 1] ?? '');
}
