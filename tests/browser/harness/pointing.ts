import type { Frame, Page } from 'playwright-core';
import { rowsOf, send } from './database.ts';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Has a shop's page ask for something, as the popup's button does, and answers the frame with our bar once it waits. */
export async function startPicking(screen: Page, shop: Page, field = 'price'): Promise<Frame> {
  const before = new Set(shop.frames());
  await send(screen, 'startPicking', { tabId: await tabIdOf(screen, shop), field });
  await shop.bringToFront();
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    const frame = shop.frames().find((each) => !before.has(each));
    if (frame && (await frame.locator('[role=status] span').first().textContent())) return frame;
    await shop.waitForTimeout(50);
  }
  throw new Error('the page never asked');
}

/** What our bar says. */
export async function barText(frame: Frame): Promise<string> {
  return (await frame.locator('[role=status]').innerText()).replace(/\s+/g, ' ').trim();
}

/** Waits until our bar says something like this. */
export async function untilBar(frame: Frame, words: RegExp): Promise<string> {
  await frame.locator('[role=status]').filter({ hasText: words }).waitFor({ timeout: 10_000 });
  return barText(frame);
}

/** Moves the real pointer to an element of the page and clicks there. */
export async function clickAt(shop: Page, selector: string): Promise<void> {
  const { x, y, width, height } = await boxOf(shop, selector);
  await shop.mouse.move(x + width / 2, y + height / 2);
  await shop.mouse.click(x + width / 2, y + height / 2);
}

/** All rules that are kept. */
export function keptRules(
  screen: Page,
): Promise<{ id: string; field: string; sample: string; failures: number }[]> {
  return rowsOf(screen, 'rules');
}

async function boxOf(shop: Page, selector: string): Promise<Rect> {
  const box = await shop.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing to click at: ${selector}`);
  return box;
}

/** The browser's number of the tab that shows this page. */
export async function tabIdOf(screen: Page, shop: Page): Promise<number> {
  const url = shop.url();
  const id = await screen.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab shows ${url}`);
  return id;
}

interface Chrome {
  readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
}
