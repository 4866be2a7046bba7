import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskJson, maskPersonalData } from '../../../../utils/agent/mask/mask';

describe('personal data is masked', () => {
  test.each([
    ['mail ana.lópez+x@example.co.uk now', 'mail [e-mail] now'],
    ['card 4111 1111 1111 1111', 'card [card]'],
    ['card 4111-1111-1111-1111.', 'card [card].'],
    ['call +49 (30) 1234-5678', 'call [phone]'],
    ['call (030) 1234567', 'call [phone]'],
    ['call 0151 23456789', 'call [phone]'],
    ['call 555-123-4567', 'call [phone]'],
    ['key sk-abcdefghijklmnop123456', 'key [key hidden]'],
    ['Bearer abcdefghijklmnop1234', '[key hidden]'],
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', '[key hidden]'],
    ['id AKIAIOSFODNN7EXAMPLE, please', 'id [key hidden], please'],
    ['google AIzaSyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY', 'google [key hidden]'],
    [
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
      '[key hidden]',
    ],
    ['hash 5d41402abc4b2a76b9719d911017c592', 'hash [key hidden]'],
    ['token wJalrXUtnFEMI/K7MDENG+bPxRfiCYzQ3vJm8aKd9L2=', 'token [key hidden]'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN [account]'],
    ['GB82WEST12345698765432', '[account]'],
    ['FR14 2004 1010 0505 0001 3M02 606 bitte', '[account] bitte'],
    ['to Musterstraße 12, 10115 Berlin please', 'to [address] please'],
    ['Musterstraße 12\n10115 Berlin', '[address]'],
    ['Max wohnt Am Alten Marktplatz 3a, D-50667 Köln', 'Max wohnt [address]'],
    ['I live at Hauptstr. 5', 'I live at [address]'],
    ['ship to 12 Baker Street, London NW1 6XE', 'ship to [address]'],
    ['350 5th Ave, New York, NY 10118', '[address]'],
    ['1600 Amphitheatre Parkway, Mountain View, CA 94043', '[address]'],
    ['221b Baker St\nFlat 2\nLondon\nNW1 6XE', '[address]'],
    ['12 MG Road, Bengaluru 560001', '[address]'],
    ['12 rue de la Paix, 75002 Paris', '[address]'],
    ['3 bis, avenue des Ternes 75017 Paris', '[address]'],
    ['Calle de Alcalá 45, 28014 Madrid', '[address]'],
    ['C/ Mayor, 5, 28013 Madrid', '[address]'],
    ['Via Roma 10, 00184 Roma', '[address]'],
    ['Kerkstraat 5, 1017 GA Amsterdam', '[address]'],
    ['ul. Marszałkowska 10, 00-590 Warszawa', '[address]'],
    ['Rua Augusta 100, 1250-001 Lisboa', '[address]'],
    ['Av. Paulista, 1578 - São Paulo, SP, 01310-200', '[address]'],
    ['доставка: ул. Тверская, д. 7, кв. 12', 'доставка: [address]'],
    ['寄到北京市朝阳区建国路88号', '[address]'],
    ['〒100-0005 東京都千代田区丸の内1-9-1', '[address]'],
    ['서울특별시 중구 세종대로 110', '[address]'],
    ['شارع الملك فهد 12، الرياض 12211', '[address]'],
  ])('%j', (text, masked) => expect(maskPersonalData(text)).toBe(masked));
});

describe('what shopping is about stays', () => {
  test.each([
    '1.299,00 €',
    '€1,299.00 | 12.99 EUR | 4.330 EUR per 1 kg',
    'gtin 4006381333931',
    'gtin 04006381333931 sku 0123-456',
    'p1: Whole milk 1 l | 6 x 330 ml | 2026-11-02 1.19 EUR',
    '2026-11-02 129900 JPY',
    'iPhone 15 Pro Max 256GB MU7A3ZD/A',
    '1 299 000 ₫ 12 345 678 UZS',
    'Pirelli Strada 225/45 R17 91W',
    'The Beatles: Abbey Road, 180 g vinyl, 2 LP, 2019',
    '12 x Via Delle Indie Espresso 1000 g',
    'Monopoly: Schlossallee und Parkstraße, 40 Karten',
    'Sesamstraße 12 Folgen auf DVD',
    '3 CD Abbey Road Anniversary, 2019 Remaster',
    'Straßenschuhe 42, 43 oder 44',
    '5 Gum Street Mint 35 sticks 12345 in stock',
    '16 GB DDR4 3200 Crucial CT16G4DFD832A',
    'Samsung-Galaxy-S24-Ultra-256GB-Titanium-Black-Dual-SIM',
    'skateboardaufbewahrung und skandinavisches Holz',
    'model SM-S928BZKGEUB gtin 8806095302706',
    'Rioja Calle Mayor 5 años 750 ml',
    'EAN 4008400401621 Art. DE1234567890123456',
    'Avenue Foch Eau de Parfum 100 ml 49.90 EUR',
    '一号店 牛奶 250ml*12盒 ¥49.90 道路照明灯 12号',
    '東京ばな奈 8個入 1,198円',
    'Route 66 Road Trip 1000 pieces puzzle 68 x 49 cm',
    'p1: Dr. Oetker Ristorante 4 x 320 g | 9.99 EUR | 7.805 EUR per 1 kg | InStock | at shop.example',
    'RTX 4090 24GB GDDR6X PCIe 4.0 x16 HDMI 2.1a',
    'Hauptstraße 7 Gin 700 ml 43 % vol',
  ])('%s', (text) => expect(maskPersonalData(text)).toBe(text));

  test('any price in any usual form', () => {
    const price = fc.tuple(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'hi-IN', 'de-CH'),
      fc.constantFrom('EUR', 'JPY', 'KWD', 'INR'),
    );
    fc.assert(
      fc.property(price, ([minor, locale, currency]) => {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minor / 100);
        expect(maskPersonalData(`now ${text}, was ${text}`)).toBe(`now ${text}, was ${text}`);
      }),
    );
  });
});

test('what a model asked for is masked in its texts and stays JSON', () => {
  expect(
    JSON.parse(maskJson('{"to":"ana@example.com","count":4111111111111111,"note":"say \\"hi\\""}')),
  ).toEqual({
    to: '[e-mail]',
    count: 4111111111111111,
    note: 'say "hi"',
  });
  expect(maskJson('{"tab": "t1"}')).toBe('{"tab": "t1"}');
});

test('long hostile text is masked in no time', () => {
  for (const piece of ['a', 'a ', '1 ', '1 rue a ', 'Via a ', '12 a b c d ', '路', 'a-', 'DE12 '])
    expect(timed(() => maskPersonalData(piece.repeat(8000 / piece.length)))).toBeLessThan(1500);
});

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
