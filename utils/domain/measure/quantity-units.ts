import { literalPattern } from '../words/literal-pattern';
import type { QuantityUnit } from './quantity';

/** A way to write a unit: what it is in ours, and how many of ours one of it is. */
export interface UnitName {
  readonly unit: QuantityUnit;
  readonly factor: number;
}

// unit, how many of it, and its names in the languages of shops; case does not matter.
const NAMES: readonly (readonly [unit: QuantityUnit, factor: number, names: string])[] = [
  ['mg', 1, 'mg milligram milligrams milligramm мг ملغ מ"ג 毫克'],
  [
    'g',
    1,
    'g gr gm gms gram grams gramm gramme grammes gramo gramos grammi grama gramy gramów г гр грамм грамма граммов ग्राम غ غرام جرام جم גרם ג׳ 克 公克 グラム 그램',
  ],
  ['g', 10, 'dag dkg'],
  ['g', 100, 'etto etti'],
  [
    'kg',
    1,
    'kg kgs kilo kilos kilogram kilograms kilogramm kilogramme kilograma kilogramy kilogramów chilo chilogrammo chilogrammi κιλό κιλά кг кило килограмм килограмма килограммов किलो किलोग्राम किग्रा كغ كجم كيلو كيلوغرام ق"ג ק"ג ק״ג קילו 公斤 千克 キロ 킬로',
  ],
  ['g', 500, '斤 市斤 pfund'],
  ['g', 50, '两 両 市两'],
  // Taiwan's own catty and tael.
  ['g', 600, '台斤'],
  ['g', 37.5, '兩 台兩'],
  ['oz', 1, 'oz oz. ounce ounces'],
  ['lb', 1, 'lb lbs lb. lbs. pound pounds libra libras'],
  [
    'ml',
    1,
    'ml mls milliliter milliliters millilitre millilitres мл मिली मिलीलीटर مل מ"ל מ״ל 毫升 ミリリットル 밀리리터',
  ],
  ['cl', 1, 'cl centiliter centilitre centilitres'],
  ['ml', 100, 'dl'],
  [
    'l',
    1,
    'l ltr ltrs lt liter liters litre litres litro litros litri litr litry litra litrów liter. λίτρο λίτρα л литр литра литров लीटर लिटर لتر ליטר 升 公升 リットル 리터',
  ],
  ['floz', 1, 'fl_oz fl._oz. fl._oz fl_oz. floz fluid_ounce fluid_ounces'],
  ['pint', 1, 'pint pints'],
  ['quart', 1, 'quart quarts qt'],
  ['gallon', 1, 'gallon gallons gal'],
  ['mm', 1, 'mm'],
  ['cm', 1, 'cm'],
  ['m', 1, 'm mtr meter meters metre metres mètre mètres metro metros м متر מטר 米 公尺'],
  ['m2', 1, 'm2 m² sqm qm кв.м 平方米 平米'],
  [
    'piece',
    1,
    'piece pieces pc pcs pcs. pc. stück stücke stück. stk stk. st. unit units ct count ea each unità pezzi pezzo pz unidad unidades uds ud unidade kpl τεμ τεμ. adet unités unité pièce pièces pcs stuk stuks szt szt. sztuk sztuka ks шт шт. штук قطعة قطع حبة יחידות יחידה יח׳ 个 個 只 枚 件 片 本 节 節 颗 顆 包 袋 입 개 병 캔 팩 봉 ea.',
  ],
  [
    'piece',
    1,
    'can cans tin tins bottle bottles dose dosen flasche flaschen bouteille bouteilles botella botellas lata latas eggs egg eier œufs oeufs huevos uova eieren diapers nappies windeln couches pañales luiers pannolini pieluszek 瓶 罐 听 支 盒',
  ],
  ['piece', 12, 'dozen dutzend douzaine docena'],
  [
    'wash',
    1,
    'wash washes washloads load loads wl waschladung waschladungen wäsche wäschen waschgänge lavage lavages lavados lavaggi wasbeurten prań prania стирок',
  ],
  [
    'roll',
    1,
    'roll rolls rolle rollen rouleau rouleaux rollo rollos rotolo rotoli rolek rolki rollo рулонов рулон 卷 ロール 롤 لفة لفات',
  ],
  [
    'sheet',
    1,
    'sheet sheets blatt tücher feuchttücher wipes lingettes toallitas salviette doekjes feuilles hojas fogli vellen arkuszy листов 抽 张 張',
  ],
  [
    'tablet',
    1,
    'tablet tablets tabs tab tabletten tablette softgels softgel gummies lozenges dragees dragées kapseln weichkapseln kapsel capsule capsules caps pills comprimés comprimé gélules compresse comprimidos cápsulas tabletek kapsułek таблеток капсул 片剂 粒 錠 カプセル قرص أقراص',
  ],
  [
    'bag',
    1,
    'teabag teabags tea_bags bags bag beutel teebeutel sachet sachets bustine bolsitas zakjes torebek пакетиков 茶包 كيس أكياس',
  ],
];

const BY_NAME: ReadonlyMap<string, UnitName> = new Map(
  NAMES.flatMap(([unit, factor, names]) =>
    names.split(' ').map((name) => [name.replaceAll('_', ' '), { unit, factor }] as const),
  ),
);

/** What a written unit means; undefined when it is none. */
export function unitNamed(written: string): UnitName | undefined {
  const name = written.toLowerCase().replace(/\s+/g, ' ').trim();
  return BY_NAME.get(name) ?? BY_NAME.get(name.replace(/\.$/, ''));
}

/** A regular expression source that matches any unit's name; letters around it must be ruled out by `UNIT_END`. */
export const UNIT_PATTERN = [...BY_NAME.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => literalPattern(name).replace(/ /g, '\\s?'))
  .join('|');

/** What must follow a unit's name so that "5 metal" is not five metres; scripts without spaces need no gap. */
export const UNIT_END = '(?:(?<=[\\p{sc=Han}\\p{sc=Hangul}\\p{sc=Katakana}])|(?![\\p{L}\\p{N}²³]))';
