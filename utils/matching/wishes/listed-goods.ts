import { once } from '../../domain/once';
import { foldText } from '../food/fold-text';

// What people write on lists, by the keys of `NAMED_SORTS`, in languages whose shops' kinds are not told apart, and goods that are of no kind.
// Russian, Polish, Portuguese, Swedish and its neighbours, Turkish, Japanese, Hindi; then what the other languages lack.
const NAMES: readonly (readonly [key: string, names: string])[] = [
  ['milk', 'молоко молока mleko leite mjölk mælk melk süt 牛乳 ミルク दूध'],
  ['buttermilk', 'кефир kefir maślanka'],
  ['butter', 'масло masło manteiga smör smør tereyağı バター मक्खन'],
  ['bread', 'хлеб батон chleb pão bröd brød ekmek パン 食パン रोटी ब्रेड toast baguette brötchen buns'],
  ['cheese', 'сыр ser queijo ost peynir チーズ पनीर'],
  ['yogurt', 'йогурт jogurt iogurte yoghurt yoğurt ヨーグルト दही'],
  [
    'cream',
    'сметана сливки śmietana śmietanka cream crème creme grädde fløde kaymak krema 生クリーム क्रीम sahne panna nata',
  ],
  ['curd', 'творог twaróg quark kvarg kesella skyr'],
  ['egg', 'яйца яйцо jajka jajko jaja ovos ovo ägg æg egg yumurta 卵 たまご अंडे अंडा uova uovo'],
  ['rice', 'рис ryż arroz ris pirinç 米 お米 ご飯 चावल rijst'],
  ['flour', 'мука муки mąka farinha mjöl un 小麦粉 आटा मैदा'],
  ['sugar', 'сахар cukier açúcar socker sukker şeker 砂糖 चीनी शक्कर'],
  ['salt', 'соль sól sal salt tuz 塩 नमक'],
  ['pasta', 'макароны makaron massa macarrão makarna パスタ पास्ता'],
  ['oil', 'olej óleo olja yağ 油 サラダ油 तेल'],
  ['vinegar', 'уксус ocet ättika eddike sirke 酢 सिरका'],
  ['coffee', 'кофе kawa kawę kaffe kahve コーヒー कॉफी कॉफ़ी'],
  ['tea', 'чай herbata herbatę chá çay お茶 紅茶 चाय'],
  ['water', 'вода воды woda wodę água vatten vann su 水 पानी'],
  ['juice', 'сок sok suco sumo saft juice meyve_suyu ジュース जूस'],
  ['beer', 'пиво piwo cerveja bira ビール बीयर'],
  ['wine', 'вино wino vinho şarap ワイン'],
  ['chocolate', 'шоколад czekolada czekoladę chocolate choklad çikolata チョコ チョコレート चॉकलेट'],
  [
    'biscuit',
    'печенье ciastka herbatniki bolachas biscoitos kex kaka kjeks bisküvi クッキー ビスケット बिस्कुट',
  ],
  ['honey', 'мёд мед miód mel honung honning bal はちみつ 蜂蜜 शहद'],
  ['jam', 'варенье джем dżem geleia compota sylt marmelad reçel ジャム जैम'],
  ['oats', 'овсянка płatki aveia havregryn yulaf オートミール'],
  ['tomato', 'помидоры помидор pomidory pomidor tomat tomater domates トマト टमाटर pomodori pomodoro'],
  [
    'potato',
    'картошка картофель ziemniaki batatas batata potatis kartofler patates じゃがいも ジャガイモ आलू',
  ],
  [
    'onion',
    'лук cebula cebulę cebola cebolas lök løg soğan 玉ねぎ たまねぎ 玉葱 प्याज प्याज़ cipolle cipolla uien ui',
  ],
  [
    'apple',
    'яблоки яблоко jabłka jabłko maçã maçãs äpple äpplen æbler elma りんご リンゴ सेब mele mela appels',
  ],
  ['banana', 'бананы банан banany banan bananas bananer muz バナナ केले केला plátanos bananen'],
  ['orange', 'апельсины апельсин pomarańcze laranja laranjas apelsin apelsiner portakal オレンジ みかん संतरे'],
  [
    'carrot',
    'морковь морковка marchew marchewka cenoura cenouras morot morötter havuç にんじん 人参 गाजर zanahorias carote',
  ],
  ['chicken', 'курица kurczak frango kyckling tavuk 鶏肉 चिकन मुर्गा kip'],
  ['beef', 'говядина wołowina nötkött sığır_eti 牛肉'],
  ['fish', 'рыба ryba peixe fisk balık 魚 मछली pesce vis'],
  [
    'ham',
    'колбаса сосиски ветчина бекон kiełbasa szynka boczek presunto fiambre bacon linguiça korv skinka sucuk salam ハム ベーコン ソーセージ ham schinken speck wurst würstchen jambon lardons saucisses jamón chorizo prosciutto pancetta salame spek sausage sausages salami',
  ],
  [
    'plant',
    'огурцы огурец ogórki pepino gurka salatalık きゅうり खीरे чеснок czosnek alho vitlök sarımsak にんにく लहसुन',
  ],
  ['plant', 'капуста kapusta couve kål lahana キャベツ लимоны лимон cytryny limões citron limon レモン नींबू'],
  ['grain', 'гречка пшено греча kasza mercimek दाल couscous quinoa bulgur'],
  ['cereal', 'хлопья мюсли musli müsli muesli granola cereal cereals cornflakes céréales cereales cereali'],
  ['ketchup', 'кетчуп ketchup ケチャップ'],
  ['mustard', 'горчица mustard senf moutarde mostaza senape musztarda mostarda senap hardal'],
  ['mayonnaise', 'майонез mayo mayonnaise majonez majonäse mayonesa maionese majonnäs マヨネーズ'],
  ['tofu', 'tofu 豆腐'],
  ['toiletpaper', 'papel_higiênico papier_toaletowy toalettpapper tuvalet_kağıdı トイレットペーパー'],
  ['soap', 'мыло mydło sabonete sabão tvål sabun 石鹸 साबुन'],
  ['shampoo', 'шампунь szampon xampu schampo şampuan シャンプー शैंपू'],
  ['nappy', 'подгузники pieluchy fraldas blöjor おむつ'],
  ['wipes', 'салфетки wipes chusteczki feuchttücher lingettes toallitas toalhitas'],
];

const byName = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      NAMES.flatMap(([key, names]) =>
        names.split(' ').map((name) => [foldText(name.replaceAll('_', ' ')), key] as const),
      ),
    ),
);

/** What a folded word names on a list; undefined for a word that is not among these. */
export function listedGood(folded: string): string | undefined {
  return byName().get(folded);
}
