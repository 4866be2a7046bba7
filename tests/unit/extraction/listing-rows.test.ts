// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { brief, grid, NAMES, PLAIN_ROWS, pageOf, plain, slug, tile, tiles } from './listing-page';

/** What stands around or in the rows, and the rows that must come of it. */
const PAGES: readonly (readonly [string, string, readonly string[]])[] = [
  ['plain tiles', pageOf(`<main><h1>Kitchen</h1>${grid}</main>`), PLAIN_ROWS],
  [
    'tiles that say first what a piece comes to',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => tile(name, `<small>1 Stück = 0,${index + 1}0 €</small><b>1${index},90 €</b>`))}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'tiles that say first: what a kilo costs',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => tile(name, `<small>Kilopreis 5,98 €</small><b>1${index},90 €</b>`))}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'tiles that say first: what is saved',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => tile(name, `<small>Du sparst 2,22 €</small><b>1${index},90 €</b>`))}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'tiles that say first: the lowest price of thirty days',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => tile(name, `<small>30-Tage-Bestpreis: 8,99 €</small><b>1${index},90 €</b>`))}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'tiles that say first: the price without tax',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => tile(name, `<small>9,20 € zzgl. MwSt.</small><b>1${index},90 €</b>`))}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'tiles that say first: a wrapping',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => tile(name, `<small>Geschenkverpackung 3,50 €</small><b>1${index},90 €</b>`))}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'tiles that begin with the maker in a heading of its own',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => `<li class="tile"><a href="/p/${slug(name)}"><img src="/i.jpg" alt=""></a><h4 class="brand"><a href="/brand/hearth">Hearth &amp; Sons</a></h4><h3><a href="/p/${slug(name)}">${name}</a></h3>${plain(`€1${index}.90`)}</li>`)}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'tiles whose maker is a line before the name, both inside one link',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => `<li class="tile"><a href="/p/${slug(name)}"><img src="/i.jpg" alt=""><span class="vendor-name">Hearth Sons</span><span class="item-title">${name}</span>${plain(`€1${index}.90`)}</a></li>`)}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'rows that go on in a second container',
    pageOf(
      `<main><h1>Kitchen</h1><ul class="tiles top">${NAMES.slice(0, 3)
        .map((name, index) => tile(name, plain(`€1${index}.90`)))
        .join(
          '',
        )}</ul><div class="insert"><h2>Sharpen your knives</h2><a href="/guide">Read the guide</a></div><ul class="more">${NAMES.slice(
        3,
      )
        .map((name, index) => tile(name, plain(`€1${index + 3}.90`)))
        .join('')}</ul></main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'a row that shows no price, and a banner of the same look',
    pageOf(
      `<main><h1>Kitchen</h1><ul class="tiles">${tile('Oak breadboard', plain('€10.90'))}${tile('Walnut bowl', '<span class="note">Price on request</span>')}<li class="tile"><a href="/sale"><img src="/b.jpg" alt=""><h3>Everything must go</h3></a></li>${tile('Linen towel', plain('€12.90'))}${tile('Copper pan', plain('€13.90'))}</ul></main>`,
    ),
    ['Oak breadboard 10.90', 'Walnut bowl -', 'Linen towel 12.90', 'Copper pan 13.90'],
  ],
  [
    'a row whose price is hidden until sign-in, in a table',
    pageOf(
      `<main><h1>Kitchen</h1><table>${NAMES.map((name, index) => `<tr><td><a href="item.php?id=${index}">${name}</a></td><td>${index === 2 ? 'log in' : `€ 1${index},90`}</td></tr>`).join('')}</table></main>`,
    ),
    ['Oak breadboard 10.90', 'Walnut bowl 11.90', 'Linen towel -', 'Copper pan 13.90', 'Enamel mug 14.90'],
  ],
  [
    'a carousel of other products with the same tiles',
    pageOf(
      `<main><h1>Kitchen</h1>${grid}<section class="carousel"><h2>Recently viewed</h2><ul class="tiles">${['Glass jar', 'Cork mat', 'Tin box'].map((name) => tile(name, plain('€5.00'))).join('')}</ul></section></main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'other products under a heading on the level of the list',
    pageOf(
      `<main><h1>Kitchen</h1>${grid}<h2>You may also like</h2><ul class="tiles">${['Glass jar', 'Cork mat', 'Tin box'].map((name) => tile(name, plain('€5.00'))).join('')}</ul></main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'one product named like a block about others',
    pageOf(
      `<main><h1>Kitchen</h1><ul class="tiles">${['Mixer accessory kit', 'Walnut bowl', 'Linen towel', 'Similar spoons'].map((name, index) => tile(name, plain(`€1${index}.90`))).join('')}</ul></main>`,
    ),
    ['Mixer accessory kit 10.90', 'Walnut bowl 11.90', 'Linen towel 12.90', 'Similar spoons 13.90'],
  ],
  [
    'tiles under a heading that recommends them, when there are no others',
    pageOf(`<main><h1>Welcome</h1><section><h2>Popular products</h2>${grid}</section></main>`),
    PLAIN_ROWS,
  ],
  [
    'a tile that no eye sees, for screen readers or scripts',
    pageOf(
      `<main><h1>Kitchen</h1><div class="clipped">${tile('Shop with us', plain('€20.00')).replace('<li', '<li')}</div>${grid}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'sizes within each row, each with a link and a price',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => tile(name, plain(`€1${index}.90`), ['Small size', 'Large size', 'Giant size'].map((size, at) => `<div class="size"><a href="/p/${slug(name)}?size=${at}">${size}</a> <b>€${at + 20}.00</b></div>`).join('')))}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'the same row twice under differently tagged addresses',
    pageOf(
      `<main><h1>Kitchen</h1><ul class="tiles">${tile('Oak breadboard', plain('€10.90')).replace('/p/oak-breadboard', '/p/oak-breadboard?click=1')}${NAMES.map((name, index) => tile(name, plain(`€1${index}.90`))).join('')}</ul></main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'prices split over spans, cents raised',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => tile(name, `<div class="price"><span class="symbol">€</span><span class="whole">1${index}</span><sup class="cents">90</sup></div>`))}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'savings, instalments and delivery beside the price',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => tile(name, plain(`€1${index}.90`), '<p>or 3 instalments of €4.00</p><p>You save €2.00</p><p>€3.99 delivery</p>'))}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'pages to turn and a filter by price',
    pageOf(
      `<main><h1>Kitchen</h1><aside class="filters"><h3>Price</h3><ul><li class="facet"><a href="?p=1">Under €25 kitchen</a></li><li class="facet"><a href="?p=2">€25 to €50 kitchen</a></li><li class="facet"><a href="?p=3">€50 to €100 kitchen</a></li><li class="facet"><a href="?p=4">€100 to €200 kitchen</a></li><li class="facet"><a href="?p=5">Over €200 kitchen</a></li><li class="facet"><a href="?p=6">Any €1 kitchen</a></li></ul></aside>${grid}<nav class="pagination"><a href="?page=2">2</a><a href="?page=3">3</a></nav></main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'Arabic rows, written from right to left',
    pageOf(
      `<main dir="rtl"><h1>المطبخ</h1><ul class="tiles">${['لوح خشب للخبز', 'وعاء من الجوز', 'منشفة كتان'].map((name, index) => `<li class="tile"><a href="/p/${index}"><img src="/i.jpg" alt=""><h3>${name}</h3></a><span class="price">١${'٠١٢'[index]}٫٩٠ ر.س</span></li>`).join('')}</ul></main>`,
      { lang: 'ar', title: 'المطبخ' },
    ),
    ['لوح خشب للخبز 10.90', 'وعاء من الجوز 11.90', 'منشفة كتان 12.90'],
  ],
  [
    'Chinese rows with the sign in an element of its own',
    pageOf(
      `<main><h1>厨房</h1><ul class="list">${['橡木面包板', '胡桃碗', '亚麻巾'].map((name, index) => `<li><a href="/item/${index}.html"><img src="/i.jpg" alt=""><p class="name">${name}</p></a><p class="price"><em>¥</em><i>1${index}.90</i></p></li>`).join('')}</ul></main>`,
      { lang: 'zh-CN', title: '厨房' },
    ),
    ['橡木面包板 10.90', '胡桃碗 11.90', '亚麻巾 12.90'],
  ],
  [
    'makers in a heading that only its place tells from the name, and paid rows of another class',
    pageOf(
      `<main><h1>Results</h1><div class="slot">${NAMES.map((name, index) => `<div class="item${index < 2 ? ' AdHolder' : ' plain'}" data-id="${index}"><div class="inner"><a class="link-normal" href="/${slug(name)}/dp/B0${index}/ref=sr_${index}"><img src="/i.jpg" alt="${name}"></a><h5><span>${['Hearth', 'Clay Works', 'Loom', 'Smithy', 'Kiln'][index]}</span></h5><h2><a class="link-normal" href="/${slug(name)}/dp/B0${index}/ref=sr_${index}"><span>${name}</span></a></h2><span aria-label="4.5 out of 5 stars"><i>4.5 out of 5 stars</i></span> <a href="#reviews">1,234</a><a href="/${slug(name)}/dp/B0${index}/ref=sr_${index}">${index === 3 ? '' : `<span class="a-price"><span class="a-offscreen">€1${index}.90</span><span aria-hidden="true"><span class="a-price-symbol">€</span><span class="a-price-whole">1${index}<span class="a-price-decimal">.</span></span><span class="a-price-fraction">90</span></span></span>`}</a>${index === 0 ? '<span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">€19.99</span><span aria-hidden="true">€19.99</span></span>' : ''}<p>FREE delivery Wed, 3 May on orders over €35</p></div></div>`).join('')}</div></main>`,
    ),
    ['Oak breadboard 10.90', 'Walnut bowl 11.90', 'Linen towel 12.90', 'Copper pan -', 'Enamel mug 14.90'],
  ],
  [
    'a department in a heading over every name',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => `<li class="tile"><a href="/p/${slug(name)}"><img src="/i.jpg" alt=""><h4>Kitchen things</h4><h3>${name}</h3></a>${plain(`€1${index}.90`)}</li>`)}</main>`,
    ),
    PLAIN_ROWS,
  ],
  [
    'names only in the pictures and titles of links',
    pageOf(
      `<main><h1>Kitchen</h1>${tiles((name, index) => `<li class="tile"><a href="/p/${slug(name)}" title="${name}"><img src="/i.jpg" alt="${name}"></a><p>${plain(`€1${index}.90`)}</p></li>`)}</main>`,
    ),
    PLAIN_ROWS,
  ],
];

test.each(PAGES)('%s', (_, html, rows) => {
  expect(brief(html)).toEqual(rows);
});

test('a start page shows several small sections: all of their rows are found', () => {
  const section = (title: string, names: readonly string[]) =>
    `<section><h2>${title}</h2><ul class="tiles">${names.map((name) => tile(name, plain('€5.00'))).join('')}</ul></section>`;
  const html = pageOf(
    `<main><h1>Welcome</h1>${section('New', ['Glass jar', 'Cork mat', 'Tin box'])}${section('Best sellers', NAMES)}</main>`,
  );
  expect(brief(html, 'https://shop.example/')).toHaveLength(8);
});
