import { Window } from 'happy-dom';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { adapterFor } from '../../../utils/shops/adapters';
import { gateOf } from '../../../utils/shops/gates';
import { evershop } from '../../../utils/shops/platforms/evershop';
import { refusalFrom } from '../../../utils/shops/refusal';
import { openShopPage } from '../../../utils/shops/shop-page';
import { openVisitor } from './mall-fetch';
import { approve, lendParser, type Mall, openMall, visitShop } from './mall-page';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
beforeAll(lendParser);

const pageOf = (html: string) => {
  const { document } = new Window({ url: 'https://shop.example/p/1' });
  document.write(html);
  return document as unknown as Document;
};

describe('what stands before a shop', () => {
  test.each([
    ['<title>Just a moment...</title><body>Checking your browser</body>', 'captcha'],
    [
      '<body><h1>Please verify</h1><iframe src="https://www.google.com/recaptcha/api2/anchor"></iframe></body>',
      'captcha',
    ],
    ['<body><form action="/errors/validateCaptcha"><input name="field-keywords"></form></body>', 'captcha'],
    ['<body><h1>Sicherheitsprüfung</h1></body>', 'captcha'],
    [
      '<body><p id="cmsg">Please enable JS</p><script src="https://ct.captcha-delivery.com/c.js"></script></body>',
      'captcha',
    ],
    ['<body><h1>Press and hold</h1><div id="px-captcha"></div></body>', 'captcha'],
    ['<body><p>Confirmez que vous n’êtes pas un robot</p></body>', 'captcha'],
    ['<body><p>Confirme que no soy un robot</p></body>', 'captcha'],
    ['<body><p>请完成人机验证</p></body>', 'captcha'],
    ['<body><p>Подтвердите, что вы не робот</p></body>', 'captcha'],
    ['<body><p>私はロボットではありません</p></body>', 'captcha'],
    ['<body><h1>Select your country or region</h1><select></select></body>', 'region-wall'],
    ['<body><h1>Wohin liefern wir? Bitte Postleitzahl eingeben</h1></body>', 'region-wall'],
    ['<body><h1>Choisissez votre pays</h1></body>', 'region-wall'],
    ['<body><h1>Selecciona tu país</h1></body>', 'region-wall'],
    ['<body><h1>Wybierz kraj</h1></body>', 'region-wall'],
    ['<body><h1>Выберите город</h1></body>', 'region-wall'],
    ['<body><h1>选择国家</h1></body>', 'region-wall'],
    ['<body><h1>اختر بلدك</h1></body>', 'region-wall'],
    ['<body><h1>Before you continue to Shop</h1></body>', 'consent-wall'],
    [
      '<body><p>We use cookies.</p><form><input type="submit" value="I accept"></form></body>',
      'consent-wall',
    ],
    ['<body><p>Bitte allen Cookies zustimmen</p></body>', 'consent-wall'],
    ['<body><p>Les cookies</p><button>Tout accepter</button></body>', 'consent-wall'],
    ['<body><p>同意使用 cookie</p></body>', 'consent-wall'],
  ])('%s is %s', (html, kind) => expect(gateOf(pageOf(html))).toBe(kind));

  const product = '<h1>Kettle</h1><form action="/cart" method="post"><button>Add to cart</button></form>';

  test.each([
    [
      'a product under a cookie banner',
      `<body>${product}<div>We use cookies <button>Accept all</button></div></body>`,
    ],
    [
      'a product with a robot check on its newsletter form',
      `<body>${product}<div class="g-recaptcha"></div></body>`,
    ],
    [
      'a long page that offers a choice of country',
      `<body>${'<p>Many words about the shop. </p>'.repeat(60)}<h2>Choose your country</h2></body>`,
    ],
    ['an empty cart', '<body><h1>Cart</h1><p>Your cart is empty.</p></body>'],
    ['a missing page', '<body><h1>404</h1><p>This page does not exist.</p></body>'],
    ['nothing at all', ''],
    [
      'a page that a robot check watches unseen',
      '<body><div id="root"></div><script src="https://www.google.com/recaptcha/api.js?render=x"></script></body>',
    ],
  ])('%s is no gate', (_, html) => expect(gateOf(pageOf(html))).toBeNull());
});

describe('with a gate before it', () => {
  let mall: Mall;
  beforeEach(async () => {
    mall = await openMall();
  });
  afterEach(() => mall.close());

  test.each([
    ['captcha', 'captcha'],
    ['login', 'login-wall'],
    ['region', 'region-wall'],
    ['consent', 'consent-wall'],
  ])('%s: shops of all kinds are refused as %s, and nothing is sent', async (gate, refusal) => {
    for (const [shop, product] of [
      ['roastery', '8123400000107'],
      ['cornershop', '301'],
      ['woodland', '2134'],
      ['lumen', '17'],
      ['harbour', '115'],
    ] as const) {
      mall.setGate(shop, gate);
      const { url } = approve(mall, { shop, product });
      const { page } = await visitShop(mall, shop, url, openVisitor());
      const cause = await adapterFor(page, null).then(
        (adapter) => adapter.readCart(page),
        (why: unknown) => why,
      );
      expect([shop, refusalFrom(cause, 'shop-error').refusal]).toEqual([shop, refusal]);
    }
    expect(mall.log().filter(({ method }) => method === 'POST')).toEqual([]);
  });

  test.each([
    ['roastery', '8123400000107', 'captcha'],
    ['roastery', '8123400000107', 'login-wall'],
    ['roastery', '8123400000107', 'region-wall'],
    ['roastery', '8123400000107', 'consent-wall'],
    ['cornershop', '301', 'captcha'],
    ['woodland', '2134', 'captcha'],
    ['lumen', '17', 'captcha'],
    ['maison', '2', 'region-wall'],
    ['workbench', '42', 'consent-wall'],
    ['harbour', '115', 'captcha'],
  ])('%s: a gate that comes down in the middle is told as what it is', async (shop, product, refusal) => {
    const approval = approve(mall, { shop, product });
    const { page } = await visitShop(mall, shop, approval.url, openVisitor());
    const adapter = await adapterFor(page, null);
    mall.setGate(shop, refusal.replace('-wall', ''));
    const cause = await adapter.readCart(page).catch((why: unknown) => why);
    expect(refusalFrom(cause, 'shop-error').refusal).toBe(refusal);
  });
});

test.each([
  ['a choice of region', '<body><h1>Choose your country</h1></body>', 200, 'region-wall'],
  ['a layer of consent', '<body><h1>Before you continue</h1></body>', 200, 'consent-wall'],
  ['the way to its sign-in', '<body><form><input type="password"></form></body>', 302, 'login-wall'],
  ['a page that says nothing', '<body><h1>Oops</h1></body>', 200, 'shop-error'],
])('an EverShop that answers its script with %s is told as what it is', async (_, html, status, refusal) => {
  const answer = (isAsked: boolean) => {
    const response = new Response(html, { status: isAsked ? status : 200 });
    Object.defineProperty(response, 'url', {
      value: `https://shop.example/${status === 302 ? 'login' : 'cart'}`,
    });
    return response;
  };
  const page = openShopPage({
    document: pageOf(''),
    origin: 'https://shop.example',
    now: () => 0,
    fetch: async (url) => answer(url.endsWith('/graphql')),
  });
  await expect(evershop.readCart(page)).rejects.toMatchObject({ refusal });
});
