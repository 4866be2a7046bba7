import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ChromiumWithCartwright, launchChromium } from '../../tests/browser/harness/chromium.ts';
import { rowsOf, send } from '../../tests/browser/harness/database.ts';
import { approvePlan, makeList, openPopup, planList, visit } from '../../tests/browser/harness/shopper.ts';
import type { Mall } from '../../tests/mall/mall.d.mts';
import { money, say, step } from './tell.ts';

const EURO_SHOPS = ['greengrocer', 'cornershop', 'kaufhaus', 'woodland', 'nova', 'oldtimes'] as const;
const WISHES = [
  '4 whole milk 2 l',
  'free range eggs',
  '3 spaghetti 500 g',
  '2 AA batteries',
  'salted butter',
  'kitchen towel',
  'head torch',
];

const DAY = 86_400_000;

interface Scene {
  readonly browser: ChromiumWithCartwright;
  readonly mall: Mall;
  readonly shop: Page;
  readonly panel: Page;
  readonly shoot: (page: Page, name: string) => Promise<void>;
}

/** Does the main job once, without anybody at the keyboard, and tells it as a shopper would. */
export async function tour(mall: Mall, folder: string): Promise<void> {
  const browser = await launchChromium();
  try {
    const panel = await browser.screen('sidepanel', { width: 400, height: 860 });
    const shop = await browser.context.newPage();
    const shoot = async (page: Page, name: string) =>
      void (await page.screenshot({ path: join(folder, `${name}.png`) }));
    const scene: Scene = { browser, mall, shop, panel, shoot };
    await walkThroughShops(scene);
    await lookAtMilk(scene);
    await askWithoutModel(scene);
    await planAndFill(scene);
    await meetACheat(scene);
    await seeOptions(scene);
    say(`\nPictures of every screen: ${folder}`);
  } finally {
    await browser.close();
  }
}

async function walkThroughShops({ mall, shop, panel }: Scene): Promise<void> {
  step('Walking through six shops');
  const { listings } = mall.expectations();
  for (const name of EURO_SHOPS) {
    for (const { url } of listings.filter((listing) => listing.shop === name)) await visit(shop, panel, url);
  }
  const products = await rowsOf<{ origin: string }>(panel, 'products');
  const shops = new Set(products.map(({ origin }) => origin));
  say(`Remembered ${products.length} products of ${shops.size} shops, all in this browser.`);
}

async function lookAtMilk({ browser, mall, shop, panel, shoot }: Scene): Promise<void> {
  step('Looking at a bottle of milk');
  const milk = product(mall, 'greengrocer', /whole milk 2 l/i);
  await visit(shop, panel, milk.url);
  const products = await rowsOf<{ url: string; productKey: string }>(panel, 'products');
  await bringHistory(panel, products.find(({ url }) => url === milk.url)?.productKey ?? milk.url);
  const popup = await openPopup(browser, shop);
  await popup.getByText('Cheaper', { exact: true }).waitFor();
  for (const line of await shownLines(popup)) say(`  ${line}`);
  await popup.locator('.chart canvas').first().waitFor();
  await shoot(popup, 'popup');
  await popup.close();
}

/** What can be read on a screen, line by line. */
async function shownLines(page: Page): Promise<string[]> {
  const snapshot = await page.locator('main').ariaSnapshot();
  const texts = [...snapshot.matchAll(/(?:text|paragraph|link|heading|listitem): ?"?([^"\n]+)/g)];
  return texts.map((match) => match[1]?.trim() ?? '').filter((text) => text !== '');
}

/** Brings in what somebody saw over the last weeks, as an export file from another browser would. */
async function bringHistory(panel: Page, productKey: string): Promise<void> {
  const prices = [249, 249, 259, 259, 245, 245, 249, 239, 259, 249];
  const pricePoints = prices.map((minor, index) => ({
    productKey,
    observedAt: Date.now() - (prices.length - index) * 5 * DAY,
    price: { minor, currency: 'EUR' },
    availability: 'InStock',
  }));
  const file = { format: 'cartwright', version: 1, exportedAt: '', tables: { pricePoints } };
  await send(panel, 'importData', { json: JSON.stringify(file) });
}

async function askWithoutModel({ panel, shop, browser, mall, shoot }: Scene): Promise<void> {
  step('Asking the side panel, without any model');
  const milks = mall
    .expectations()
    .products.filter(({ name }) => /milk/i.test(name))
    .slice(0, 2);
  const tabs = [shop, await browser.context.newPage()];
  for (const [index, milk] of milks.entries()) if (tabs[index]) await visit(tabs[index], panel, milk.url);
  const { id: threadId } = await send<{ id: string }>(panel, 'createThread', {});
  await attachTabs(
    panel,
    threadId,
    milks.map(({ url }) => url),
  );
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Chat' }).click();
  await panel.getByLabel('Your question').fill('compare these');
  await panel.getByLabel('Your question').press('Enter');
  await panel.getByRole('table').waitFor();
  await shoot(panel, 'chat');
  say('  Compared two products side by side; each cell leads to the page where it was read.');
  await tabs[1]?.close();
}

async function attachTabs(panel: Page, threadId: string, urls: readonly string[]): Promise<void> {
  const ids = await panel.evaluate(async (wanted) => {
    const api = (
      globalThis as unknown as {
        chrome: { tabs: { query(filter: object): Promise<{ id: number; url: string }[]> } };
      }
    ).chrome;
    const tabs = await api.tabs.query({});
    return tabs.filter(({ url }) => wanted.includes(url)).map(({ id }) => id);
  }, urls);
  for (const tabId of ids) await send(panel, 'attachTab', { threadId, tabId });
}

async function planAndFill({ mall, panel, shoot }: Scene): Promise<void> {
  step('Planning the week over all shops');
  await panel.bringToFront();
  await makeList(panel, 'This week', WISHES);
  await panel.locator('.list-total').waitFor();
  await shoot(panel, 'list');
  await compareOffers(panel, shoot);
  await planList(panel);
  await shoot(panel, 'plan');
  const [plan] = (await rowsOf<PlanRow>(panel, 'plans')).slice(-1);
  if (!plan) throw new Error('nothing was planned');
  for (const part of plan.shops) {
    say(`  ${new URL(part.origin).hostname}: ${money(part.goods)} and ${money(part.delivery)} delivery`);
    for (const line of part.lines) say(`    ${line.count} × ${line.name}, ${money(line.price)}`);
  }
  for (const item of plan.unmet) say(`    (${item.wanted}: ${item.reason})`);
  say(`  ${money(plan.total)} in all.`);

  step('Approving exactly these lines, and filling the carts');
  const fill = await approvePlan(panel);
  for (const line of fill.results)
    say(
      `  ${new URL(line.origin).hostname}: ${line.added} of ${line.wanted} × ${line.name}${line.refusal ? ` (${line.refusal})` : ''}`,
    );
  await shoot(panel, 'filled');
  say('  What the shops themselves say lies in their carts:');
  for (const part of plan.shops) sayCart(mall, new URL(part.origin).hostname.split('.')[0] ?? '');
}

async function compareOffers(panel: Page, shoot: Scene['shoot']): Promise<void> {
  await panel.getByRole('button', { name: 'More for whole milk 2 l' }).click();
  await panel.getByRole('menuitem', { name: 'Compare offers' }).click();
  await panel.getByRole('table').waitFor();
  await shoot(panel, 'compare');
  await panel.getByRole('button', { name: 'Back' }).click();
}

interface Amount {
  readonly minor: number;
  readonly currency: string;
}

interface PlanRow {
  readonly total: Amount;
  readonly shops: readonly {
    origin: string;
    goods: Amount;
    delivery: Amount;
    lines: readonly { name: string; count: number; price: Amount }[];
  }[];
  readonly unmet: readonly { wanted: string; reason: string }[];
}

function sayCart(mall: Mall, shop: string): void {
  const lines = mall.carts(shop).flatMap((cart) => cart.lines);
  say(
    `    ${shop}: ${lines.map((line) => `${line.quantity} × ${line.name}`).join(', ') || 'nothing'}; orders placed: ${mall.orders(shop)}`,
  );
}

async function meetACheat({ browser, mall, shop, panel, shoot }: Scene): Promise<void> {
  step('Meeting a shop that cheats');
  const lie = mall.expectations().products.find(({ falsePrice }) => falsePrice !== null);
  if (!lie) throw new Error('the mall has no cheat');
  await visit(shop, panel, lie.url);
  const popup = await openPopup(browser, shop);
  say(
    `  ${lie.name}: ${lie.price} on the page, ${lie.falsePrice} in its data. Cartwright shows both and plans with neither.`,
  );
  await shoot(popup, 'conflict');
  await popup.close();
}

async function seeOptions({ browser, shoot }: Scene): Promise<void> {
  const options = await browser.screen('options', { width: 960, height: 900 });
  await options.locator('h2').first().waitFor();
  await shoot(options, 'options');
}

function product(mall: Mall, shop: string, name: RegExp) {
  const found = mall.expectations().products.find((each) => each.shop === shop && name.test(each.name));
  if (!found) throw new Error(`${shop} has no ${name}`);
  return found;
}
