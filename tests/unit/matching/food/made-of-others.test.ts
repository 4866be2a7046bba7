import { describe, expect, test } from 'vitest';
import type { FoodRule } from '../../../../utils/domain/product/food';
import { judgeText } from './judge-text';

const MAY_HOLD: Readonly<Partial<Record<FoodRule, string>>> = {
  milk: 'chocolate; dark chocolate; Schokolade; chocolat; chocolate negro; cioccolato fondente; pure chocolade; czekolada; choklad; 巧克力; شوكولاتة; caramel; nougat; toffee; fudge; Karamell; margarine; Margarine; biscuits; cake; brioche; Wurst; salami; protein; wine',
  vegetarian:
    'fat; Fett; graisse; grasso; vet; cheese; Parmigiano Reggiano; Grana Padano; Pecorino Romano; Gorgonzola; Käse; fromage; queso; formaggio; kaas; cheddar; feta; broth; stock; Brühe; flavouring; natural flavouring; Aroma; arôme naturel; enzymes; glycerin; emulsifier; colour; wine; gelling agent',
  vegan:
    'vitamin D3; vitamin D; Vitamin D3; vitamine D; biscuits; cake; wine; natural flavouring; honey; Honig; miel; miele; honing; mel; miód; honung; honning',
  gluten:
    'soy sauce; Sojasauce; sauce soja; salsa de soja; beer; Bier; bière; birra; cerveza; cerveja; piwo; miso; modified starch; modifizierte Stärke; amidon modifié; flour; Mehl; farine; harina; farina; bloem; mąka; mjöl; mel; farinha; 淀粉; malt; seitan; couscous; bulgur; semolina; cereals; sausage; spices',
  egg: 'surimi; noodles; Nudeln; pâtes; pasta; mayonnaise; meringue; Baiser; cake; lecithin; protein; custard; ice cream; wine',
  mustard:
    'mayonnaise; vinaigrette; curry powder; Currypulver; spices; Gewürze; épices; especias; spezie; specerijen; 香辛料; dressing',
  celery: 'spices; Gewürze; épices; stock; bouillon; Gemüsebrühe; caldo; brodo; curry powder; herbs; Kräuter',
  sulphites:
    'wine; Wein; vin blanc; vino; dried apricots; dried fruit; Trockenfrüchte; getrocknete Aprikosen; abricots secs; albicocche secche; gedroogde abrikozen; sultanas; wine vinegar; Weinessig; aceto balsamico; preservative',
  soy: 'lecithin; emulsifier: lecithins; lecithin (emulsifier); chocolate; vegetable protein; hydrolysed vegetable protein; Sojasauce',
  nuts: 'nougat; praline; cake; chocolate; muesli; Müsli; granola',
};

describe('a food made of others that are not told is not fine for who avoids what it may hold', () => {
  const cases = Object.entries(MAY_HOLD).flatMap(([rule, list]) =>
    list.split('; ').flatMap((text) => [
      [rule, text],
      [rule, `water, ${text}, salt`],
    ]),
  );
  test.each(cases)('%s: %s', (rule, text) =>
    expect(judgeText(rule as FoodRule, text ?? '')).not.toBe('fine'),
  );
});

describe('brackets that only point out allergens do not tell what else is in it', () => {
  test.each([
    ['egg', 'noodles (wheat)'],
    ['egg', 'biscuits (wheat, milk)'],
    ['gluten', 'soy sauce (soy)'],
    ['vegetarian', 'cheese (milk, salt, cultures)'],
    ['milk', 'chocolate (contains at least 70% cocoa)'],
    ['mustard', 'spices (including pepper)'],
    ['gluten', 'flour (calcium carbonate, iron, niacin, thiamin)'],
    ['soy', 'lecithin and sunflower oil'],
    ['gluten', 'rice and flour'],
  ] as const)('%s: %s', (rule, text) => expect(judgeText(rule, text)).not.toBe('fine'));
});

describe('a food whose own ingredients are told is judged by them', () => {
  test.each([
    ['milk', 'dark chocolate (cocoa mass, sugar, cocoa butter)', 'fine'],
    ['milk', 'dark chocolate (cocoa mass, sugar, butterfat)', 'breaks'],
    ['milk', 'Zartbitterschokolade [Kakaomasse, Zucker, Kakaobutter], Reis', 'fine'],
    ['egg', 'noodles (wheat flour, water)', 'fine'],
    ['egg', 'noodles (wheat flour, egg, water)', 'breaks'],
    ['gluten', 'soy sauce (soybeans, water, rice, salt)', 'fine'],
    ['gluten', 'soy sauce (water, wheat, soybeans)', 'breaks'],
    ['mustard', 'spices (pepper, paprika, cumin)', 'fine'],
    ['soy', 'lecithins (sunflower)', 'fine'],
    ['soy', 'Lecithine (Sonnenblumen)', 'fine'],
    ['soy', 'sunflower lecithin', 'fine'],
    ['soy', 'Emulgator: Sonnenblumenlecithin', 'fine'],
    ['soy', 'lécithine de tournesol', 'fine'],
    ['egg', 'rapeseed lecithin', 'fine'],
    ['gluten', 'starch (maize)', 'fine'],
    ['gluten', 'modified maize starch', 'fine'],
    ['gluten', 'modifizierte Maisstärke', 'fine'],
    ['gluten', 'rice and corn flour', 'fine'],
    ['gluten', 'flour (rice)', 'fine'],
    ['vegan', 'natural lemon flavouring', 'fine'],
    ['vegan', 'vegetable fat (palm)', 'fine'],
    ['vegan', 'low fat cocoa powder', 'fine'],
    ['gluten', 'pflanzliches Öl (Raps)', 'fine'],
    ['milk', 'colour (plain caramel)', 'fine'],
    ['vegan', 'emulsifier (sunflower lecithin)', 'fine'],
  ] as const)('%s: %s is %s', (rule, text, state) => expect(judgeText(rule, text)).toBe(state));
});

test.each([
  'white chocolate',
  'white chocolate chips',
  'weiße Schokolade',
  'chocolat blanc',
  'chocolate blanco',
  'cioccolato bianco',
  'witte chocolade',
  'biała czekolada',
  'czekolada biała',
  'vit choklad',
  'hvid chokolade',
  'hvit sjokolade',
  'chocolate branco',
  '白巧克力',
])('%s is milk', (text) => expect(judgeText('milk', `sugar, ${text}`)).toBe('breaks'));

test.each([
  ['milk', 'almond milk'],
  ['milk', 'soy milk'],
  ['milk', 'soya milk powder'],
  ['milk', 'oat milk'],
  ['milk', 'Mandelmilch'],
  ['milk', 'Hafermilch'],
  ['milk', "lait d'amande"],
  ['milk', 'lait de soja'],
  ['milk', 'leche de almendras'],
  ['milk', 'latte di mandorla'],
  ['milk', 'amandelmelk'],
  ['milk', 'leite de amêndoa'],
  ['milk', 'mleko migdałowe'],
  ['milk', 'mandelmjölk'],
  ['milk', 'peanut butter'],
  ['milk', 'Erdnussbutter'],
  ['milk', 'pindakaas'],
  ['milk', 'almond butter'],
  ['milk', 'beurre de cacahuète'],
  ['milk', 'cocoa butter'],
  ['milk', 'shea butter'],
  ['nuts', 'Erdnüsse'],
  ['nuts', 'pine nuts'],
  ['nuts', 'Pinienkerne'],
  ['nuts', 'coconut'],
  ['nuts', 'nutmeg'],
  ['egg', 'Weizeneiweiß'],
  ['egg', 'Erbseneiweiß'],
] as const)('no %s is in %s', (rule, text) => expect(judgeText(rule, `water, ${text}`)).toBe('fine'));

test.each([
  ['milk', 'almond milk chocolate'],
  ['milk', 'oat milk chocolate'],
  ['milk', 'almond butter biscuits'],
  ['milk', 'cocoa butter biscuits'],
  ['milk', 'coconut milkshake'],
  ['milk', 'Kakaobutterkeks'],
  ['milk', 'Mandelmilchschokolade'],
  ['milk', 'coconut cream cheese'],
  ['nuts', 'almond milk'],
  ['nuts', 'Mandelmilch'],
  ['soy', 'soy milk'],
  ['gluten', 'oat milk'],
  ['gluten', 'Hafermilch'],
  ['peanut', 'peanut butter'],
  ['peanut', 'Erdnüsse'],
  ['peanut', 'pindakaas'],
  ['gluten', 'Weizeneiweiß'],
  ['nuts', 'mixed nuts'],
  ['nuts', 'pine nuts and nuts'],
] as const)('%s is in %s all the same', (rule, text) =>
  expect(judgeText(rule, `water, ${text}`)).toBe('breaks'),
);

describe('one unknown word in an ingredient may be what is avoided', () => {
  test.each([
    ['milk', 'kakao z mlekiem'],
    ['milk', 'kakao mjölk'],
    ['milk', 'chocolate mleczna'],
    ['milk', 'Vanille śmietana'],
    ['nuts', 'cocoa orzechowy'],
    ['egg', 'pasta jajeczny'],
    ['milk', 'kakaósüt'],
    ['milk', 'cacao tejpor'],
    ['milk', 'Kakao süt tozu'],
    ['nuts', 'Zucker fındık'],
    ['fish', 'rice zander-ish kilka'],
    ['milk', '可可バター'],
    ['egg', 'sugar 계란'],
    ['gluten', 'rice пшеница'],
  ] as const)('%s: %s', (rule, text) => expect(judgeText(rule, text)).not.toBe('fine'));
});

test('broth is no bread, and may be of animals', () => {
  expect(judgeText('gluten', 'broth (water, carrots, salt)')).toBe('fine');
  expect(judgeText('vegetarian', 'broth, salt')).toBe('unknown');
});
