import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { ShopPage } from '../../../utils/shops/adapter';
import { adapterFor } from '../../../utils/shops/adapters';
import { addLine } from '../../../utils/shops/add-line';
import { bigcommerce } from '../../../utils/shops/platforms/bigcommerce';
import { cookieComplaints } from '../../../utils/shops/platforms/magento-session';
import { opencart } from '../../../utils/shops/platforms/opencart';
import { openVisitor } from './mall-fetch';
import { approve, type Mall, read, serverCart, visitShop, type Wish, withMallEach } from './mall-page';

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});

type Fetch = ShopPage['fetch'];

/** A visit to a wish's page; `change` stands between the shop and us. */
async function visit(
  wish: Wish,
  change: (fetch: Fetch) => Fetch = (fetch) => fetch,
  visitor = openVisitor(),
) {
  const approval = approve(mall, wish);
  const { page: plain } = await visitShop(mall, wish.shop, approval.url, visitor);
  const page = { ...plain, fetch: change(plain.fetch) };
  const adapter = await adapterFor(page, approval.platform);
  return {
    approval,
    page,
    adapter,
    put: (given = {}) => addLine(page, adapter, { ...approval, ...given }, read),
  };
}

/** A shop whose pages say something else. */
const saying =
  (from: string | RegExp, to: string) =>
  (fetch: Fetch): Fetch =>
  async (path, init) => {
    const response = await fetch(path, init);
    const type = response.headers.get('content-type') ?? '';
    if (!type.includes('html')) return response;
    return new Response((await response.text()).replace(from, to), {
      status: response.status,
      headers: { 'content-type': type },
    });
  };

const posts = (shop: string) =>
  mall
    .log()
    .filter((asked) => asked.shop === shop && asked.method === 'POST')
    .map(({ path }) => path);

const productReference = (document: Document): string =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}').sku;

describe('PrestaShop', () => {
  const SHIRT: Wish = { shop: 'maison', product: '8', variant: '83', count: 2 };

  test.each(['of the product', 'of the combination that the page opens with'])(
    'a combination is known by its words, though the page names the reference %s',
    async (which) => {
      const { page, approval, put } = await visit(SHIRT);
      const shown = read(page.document, approval.url);
      const opened = shown.kind === 'product' ? shown.product.sku.value : null;
      const sku = which === 'of the product' ? productReference(page.document) : opened;
      expect(sku).toMatch(/^BM-/);
      expect(await put({ sku })).toMatchObject({ added: 2, refusal: null });
      expect(await put({ sku, count: 1 })).toMatchObject({ added: 1, refusal: null });
      expect(serverCart(mall, 'maison')).toEqual({ '83': 3 });
    },
  );

  test('a line that the person took out meanwhile is not put in again by changing its count', async () => {
    const { page, adapter, put } = await visit(SHIRT);
    const lineId = (await put()).after.lines[0]?.lineId ?? '';
    await adapter.setCount(page, lineId, 0);
    const sent = posts('maison').length;
    await expect(adapter.setCount(page, lineId, 1)).rejects.toMatchObject({ refusal: 'shop-error' });
    await adapter.setCount(page, lineId, 0);
    expect(serverCart(mall, 'maison')).toEqual({});
    expect(posts('maison').length).toBe(sent);
  });

  test('a line is changed and taken out, though the shop complains of another one that is sold out by now', async () => {
    const { page, adapter, put } = await visit(SHIRT);
    const shirt = (await put()).after.lines[0]?.lineId ?? '';
    await adapter.add(page, approve(mall, { shop: 'maison', product: '2' }), 1);
    const [mug] = mall.products('maison').find(({ id }) => id === '2')?.variants ?? [];
    Object.assign(mug ?? {}, { stock: 0 });
    await adapter.setCount(page, shirt, 1);
    expect(serverCart(mall, 'maison')).toEqual({ '83': 1, '2': 1 });
    await expect(adapter.setCount(page, shirt, 99)).rejects.toMatchObject({ refusal: 'shop-error' });
    await adapter.setCount(page, shirt, 0);
    expect(serverCart(mall, 'maison')).toEqual({ '2': 1 });
  });

  test('a line that was read from the cart page is not changed by an id that the shop does not know', async () => {
    const { page, adapter } = await visit(
      { shop: 'maison', product: '2' },
      saying('"products":[', '"others":['),
    );
    await adapter.add(page, approve(mall, { shop: 'maison', product: '2' }), 2);
    const sent = posts('maison').length;
    const [line] = (await adapter.readCart(page)).lines;
    expect(line).toMatchObject({ count: 2 });
    await expect(adapter.setCount(page, line?.lineId ?? '', 1)).rejects.toMatchObject({
      refusal: 'undo-by-hand',
    });
    expect(posts('maison').length).toBe(sent);
  });
});

describe('Magento', () => {
  const withoutSections =
    (fetch: Fetch): Fetch =>
    (path, init) =>
      path.includes('/section/load/')
        ? Promise.resolve(new Response('', { status: 404 }))
        : fetch(path, init);

  test('a line that was read from the cart page is changed and taken out there', async () => {
    const { page, adapter, approval } = await visit({ shop: 'lumen', product: '17' }, withoutSections);
    await adapter.add(page, approval, 3);
    const [line] = (await adapter.readCart(page)).lines;
    await adapter.setCount(page, line?.lineId ?? '', 2);
    expect(serverCart(mall, 'lumen')).toEqual({ '17': 2 });
    await adapter.setCount(page, line?.lineId ?? '', 0);
    expect(serverCart(mall, 'lumen')).toEqual({});
  });

  // The Hyvä theme prints the same data into a plain script, and once more for each product of a carousel.
  const asHyva = (page: string) =>
    page.replace(
      /<script type="text\/x-magento-init">(\{"#product_addtocart_form".*?)<\/script>/,
      (_, json) => {
        const { spConfig } = JSON.parse(json)['#product_addtocart_form'].configurable;
        const other = '{"attributes":{"93":{"id":"93","options":[{"id":"1","label":"White"}]}},"index":{}}';
        return `<script>function a(){return initConfigurableOptions("77", ${other})} function b(){return initConfigurableOptions(
          '20',
          ${JSON.stringify(spConfig)}
        )}</script>`;
      },
    );
  const hyva =
    (fetch: Fetch): Fetch =>
    async (path, init) => {
      const answer = await fetch(path, init);
      const type = answer.headers.get('content-type') ?? '';
      return type.includes('html')
        ? new Response(asHyva(await answer.text()), { headers: { 'content-type': type } })
        : answer;
    };

  test('the Hyvä theme’s variant is chosen by the data of the form’s own product', async () => {
    const { put } = await visit({ shop: 'lumen', product: '20', variant: '22' }, hyva);
    expect(await put()).toMatchObject({ added: 1, refusal: null });
    expect(serverCart(mall, 'lumen')).toEqual({ '22': 1 });
  });

  test('a cookie that is no text says nothing', () => {
    const document = { cookie: 'mage-messages=%ff' } as Document;
    expect(cookieComplaints({ document } as ShopPage)).toBeNull();
  });
});

describe('OpenCart', () => {
  const RACK: Wish = { shop: 'workbench', product: '42', count: 1 };
  const PACKS: Wish = { shop: 'workbench', product: '43', count: 1 };

  test('fewer than the shop sells are not asked for: it would put in as many as it sells', async () => {
    const leastSix = saying('name="quantity" value="1"', 'name="quantity" value="6"');
    const few = await visit({ ...RACK, count: 2 }, leastSix);
    expect(await few.put()).toMatchObject({ added: 0, refusal: 'below-minimum' });
    expect(posts('workbench')).toEqual([]);
    const many = await visit({ ...RACK, count: 6 }, leastSix);
    expect(await many.put()).toMatchObject({ added: 6, refusal: null });
  });

  test('what else runs short meanwhile is the person’s, and stays', async () => {
    const visitor = openVisitor();
    const besides =
      (fetch: Fetch): Fetch =>
      async (path, init) => {
        const answer = await fetch(path, init);
        if (path.endsWith('/add') && init?.method === 'POST')
          await fetch(path, {
            method: 'POST',
            body: new URLSearchParams({ product_id: '43', quantity: '4' }),
          });
        return answer;
      };
    const { put } = await visit(RACK, besides, visitor);
    expect(await put()).toMatchObject({ added: 1, refusal: null });
    expect(serverCart(mall, 'workbench')).toEqual({ '42': 1, '43': 4 });
  });

  test('of a line that ran short only what was added is taken back', async () => {
    const { page, adapter, approval, put } = await visit(PACKS);
    await adapter.add(page, approval, 3);
    expect(await put()).toMatchObject({ added: 0, refusal: 'capped', detail: null });
    expect(serverCart(mall, 'workbench')).toEqual({ '43': 3 });
  });

  test('the cart is read once before and once after', async () => {
    const read: string[] = [];
    const { put } = await visit(RACK, (fetch) => (path, init) => {
      if (path.endsWith('route=checkout/cart')) read.push(path);
      return fetch(path, init);
    });
    await put();
    expect(read).toHaveLength(2);
  });

  test.each([
    ['version 3', 'quantity[12]', [['quantity[12]', '2']], [['key', '12']]],
    [
      'version 1.5',
      'quantity[42::YToxOnt9:7]',
      [['quantity[42::YToxOnt9:7]', '2']],
      [['key', '42::YToxOnt9:7']],
    ],
    [
      'version 4',
      'key=12',
      [
        ['key', '12'],
        ['quantity', '2'],
      ],
      [['key', '12']],
    ],
  ])('a line of %s is changed by its whole key', async (_, lineId, changed, removed) => {
    const sent: [string, string][][] = [];
    const { page } = await visit(RACK, () => async (_path, init) => {
      sent.push([...new URLSearchParams(String(init?.body))]);
      return new Response('{}');
    });
    await opencart.setCount(page, lineId, 2);
    await opencart.setCount(page, lineId, 0);
    expect(sent).toEqual([changed, removed]);
  });

  test.each(['row~2', 'quantity[]~0', 'quantity', 'item-12'])(
    'a line known only as %s is not changed',
    async (lineId) => {
      const { page } = await visit(RACK);
      await expect(opencart.setCount(page, lineId, 0)).rejects.toMatchObject({ refusal: 'shop-error' });
      expect(posts('workbench')).toEqual([]);
    },
  );

  test.each([
    ['version 4', 'checkout/cart.add&language=en-gb', 'cart.add&language=en-gb', 'cart&language=en-gb'],
    ['version 4.0.0', 'checkout/cart|add&language=de-de', 'cart|add&language=de-de', 'cart&language=de-de'],
    ['version 3', 'checkout/cart/add', 'cart/add', 'cart'],
  ])('%s is asked as its product page spells it', async (_, spelled, added, shown) => {
    const asked: string[] = [];
    const { approval, page } = await visit(RACK, (fetch) => async (path, init) => {
      if (!path.includes('route=checkout')) return saying('checkout/cart/add', spelled)(fetch)(path, init);
      asked.push(path);
      return Response.json({ success: 'Success' });
    });
    await opencart.add(page, approval, 1);
    const link = page.document.querySelector('a[title="Shopping Cart"]');
    link?.setAttribute('href', `/index.php?route=${spelled.replace(/[./|]add/, '')}`);
    await opencart.readCart(page).catch(() => undefined);
    expect(asked).toEqual([added, shown].map((route) => `/index.php?route=checkout/${route}`));
  });

  test.each([
    ['a form', '<form action="/index.php?route=checkout/cart.remove&amp;language=en-gb"></form>'],
    ['a button', '<button formaction="/index.php?route=checkout/cart.edit&amp;language=en-gb"></button>'],
  ])('where no script tells, the spelling stands in %s', async (_, html) => {
    const asked: string[] = [];
    const { page } = await visit(RACK, () => (path) => {
      asked.push(path);
      return Promise.resolve(new Response('{}'));
    });
    for (const script of page.document.querySelectorAll('script')) script.remove();
    page.document.body.insertAdjacentHTML('beforeend', html);
    await opencart.setCount(page, 'key=12', 0);
    expect(asked).toEqual(['/index.php?route=checkout/cart.remove&language=en-gb']);
  });

  test('version 4 keeps the key of a line beside its count', async () => {
    const { page } = await visit(
      RACK,
      () => async () =>
        new Response(
          '<main><table><tr><td><a href="/mug">Mug</a></td><td><input name="quantity" value="2"><input type="hidden" name="key" value="12"></td></tr></table></main>',
        ),
    );
    expect((await opencart.readCart(page)).lines).toMatchObject([{ lineId: 'key=12', count: 2 }]);
  });
});

describe.each([
  ['lumen', '17', /<input[^>]*name="qty"[^>]*>/, 'name="qty"'],
  ['maison', '2', /<input[^>]*name="qty"[^>]*>/, 'name="qty"'],
  ['workbench', '42', /<input[^>]*name="quantity"[^>]*>/, 'name="quantity"'],
])('a theme of %s', (shop, product, field, name) => {
  test('that shows no quantity field gets the approved count all the same', async () => {
    const { put } = await visit({ shop, product, count: 3 }, saying(field, ''));
    expect(await put()).toMatchObject({ added: 3, refusal: null });
    expect(serverCart(mall, shop)).toEqual({ [product]: 3 });
  });

  test('whose field stops below the approved count gets what it permits, and the cap is told', async () => {
    const { put } = await visit({ shop, product, count: 3 }, saying(name, `${name} max="2"`));
    expect(await put()).toMatchObject({ added: 2, refusal: 'capped' });
    expect(serverCart(mall, shop)).toEqual({ [product]: 2 });
  });
});

test.each([
  ['with no content', new Response(null, { status: 204 })],
  ['with a 404 in JSON', Response.json({ status: 404, title: 'Not Found' }, { status: 404 })],
])('BigCommerce: that there is no cart yet may be said %s', async (_, none) => {
  const { page } = await visit({ shop: 'harbour', product: '115' }, () => () => Promise.resolve(none));
  expect((await bigcommerce.readCart(page)).lines).toEqual([]);
});

test('BigCommerce: a name that is printed as markup is read as text', async () => {
  const item = { id: 'a', name: 'Salt &amp; pepper', quantity: 1, options: [{ value: 'Black &amp; white' }] };
  const { document } = new Window({ url: 'https://shop.example/' });
  const page: ShopPage = {
    document: document as unknown as Document,
    origin: 'https://shop.example',
    now: () => 0,
    fetch: async () => new Response(JSON.stringify([{ lineItems: { physicalItems: [item] } }])),
  };
  expect((await bigcommerce.readCart(page)).lines[0]?.name).toBe('Salt & pepper – Black & white');
});
