import { once } from '../../domain/once';

// One row a kind of goods: its key and what shops call it (English, German, French, Spanish, Italian, Dutch, Chinese, Arabic), singular and plural.
const KINDS: readonly string[] = [
  'milk milch vollmilch frischmilch h-milch lait leche latte melk 牛奶 纯奶 鲜奶 حليب لبن',
  'buttermilk buttermilch babeurre',
  'coconutmilk kokosmilch kokosnussmilch',
  'peanutbutter erdnussbutter erdnussmus',
  'butter beurre mantequilla burro boter roomboter 黄油 زبدة',
  'bread brot pain pan pane brood 面包 خبز',
  'cheese kase käse fromage queso formaggio kaas 奶酪 芝士 جبن جبنة',
  'yogurt yoghurt joghurt jogurt yaourt yogur 酸奶 زبادي',
  'egg eggs ei eier oeuf oeufs huevo huevos uova eieren 鸡蛋 بيض',
  'rice reis riz arroz riso rijst 大米 米饭 香米 أرز رز',
  'flour mehl weizenmehl farine harina farina bloem 面粉 طحين دقيق',
  'sugar zucker sucre azúcar azucar zucchero suiker 白糖 砂糖 سكر',
  'salt salz sel sal 食盐 ملح',
  'pasta nudeln nudel teigwaren pâtes pates fideos 意面 معكرونة مكرونة',
  'spaghetti',
  'oil öl ol huile aceite olio olie 食用油 زيت',
  'oliveoil olivenöl olivenol 橄榄油',
  'vinegar essig vinaigre vinagre 食醋 خل',
  'coffee kaffee café cafe caffe koffie 咖啡 قهوة',
  // "Thé", "té" and "tè" are tea as soon as they are folded.
  'tea tee 茶叶 شاي',
  'water wasser mineralwasser eau agua acqua 矿泉水 纯净水 饮用水 ماء مياه',
  'juice saft jus zumo jugo 果汁 عصير',
  'beer bier bière biere cerveza birra 啤酒 بيرة',
  'wine wein rotwein weisswein weißwein rosewein vin vino wijn 葡萄酒 نبيذ',
  'chocolate schokolade chocolat cioccolato chocolade 巧克力 شوكولاتة شوكولاته',
  'biscuit biscuits cookie cookies keks kekse galleta galletas 饼干 بسكويت',
  'honey honig miel 蜂蜜 عسل',
  'jam marmelade konfitüre konfiture confiture mermelada 果酱 مربى',
  'oats oat haferflocken avoine avena 燕麦 شوفان',
  'tomato tomatoes tomate tomaten tomates 番茄 西红柿 طماطم بندورة',
  'potato potatoes kartoffel kartoffeln papas patata patatas 土豆 马铃薯 بطاطس بطاطا',
  'onion onions zwiebel zwiebeln oignon oignons cebolla cebollas 洋葱 بصل',
  'apple apples apfel äpfel apfeln pomme pommes manzana manzanas 苹果 تفاح',
  'banana bananas banane bananen plátano platano 香蕉 موز',
  'orange oranges orangen apfelsine naranja naranjas 橙子 برتقال',
  'carrot carrots karotte karotten möhre möhren zanahoria 胡萝卜 جزر',
  'chicken hähnchen hahnchen huhn poulet pollo 鸡肉 دجاج',
  'beef rind rindfleisch boeuf ternera 牛肉',
  'fish fisch poisson pescado 鱼肉 سمك',
  'battery batteries batterie batterien pile piles pila pilas batteria batterij batterijen akku 电池 بطارية بطاريات',
  'toiletpaper toilettenpapier klopapier 卫生纸',
  'detergent waschmittel lessive detergente 洗衣液 洗衣粉 منظف',
  'soap seife savon jabón jabon 香皂 肥皂 صابون',
  'shampoo shampooing champú champu 洗发水 洗发露 شامبو',
  'toothpaste zahnpasta zahncreme dentifrice dentífrico 牙膏 معجون',
  'toothbrush zahnbürste zahnburste 牙刷 فرشاة',
  'headphones headphone kopfhörer kopfhorer casque auriculares earphone earphones 耳机 سماعة سماعات',
  'phone smartphone handy telefon téléphone telefono teléfono 手机 هاتف جوال',
  'laptop notebook ordinateur portátil portatil 笔记本 لابتوب',
  'cable kabel câble cavo 数据线 线缆 كابل كيبل',
  'charger ladegerät ladegerat netzteil chargeur cargador 充电器 شاحن',
  'case hülle hulle schutzhülle schutzhulle coque funda 手机壳 保护套 保护壳 غطاء جراب',
  'keyboard tastatur clavier teclado tastiera toetsenbord 键盘 لوحة_مفاتيح',
  'mouse maus souris ratón raton 鼠标 فأرة',
  'shoe shoes schuh schuhe chaussure chaussures zapato zapatos scarpa scarpe schoen schoenen 鞋子 运动鞋 حذاء أحذية',
  'shirt hemd chemise camisa 衬衫 قميص',
  'tshirt t-shirt camiseta t恤',
  'trousers pants hose hosen pantalon pantalón pantalones 裤子 بنطال بنطلون',
  'jacket jacke veste chaqueta 夹克 外套 سترة',
  'sock socks socke socken chaussettes calcetines 袜子 جوارب',
  'towel handtuch handtücher serviette_ toalla 毛巾 منشفة',
  'bulb bulbs glühbirne gluhbirne leuchtmittel ampoule ampoules lampadina lampadine bombilla bombillas gloeilamp',
  'ink tinte tintenpatrone tintenpatronen druckerpatrone druckerpatronen patrone patronen cartridge cartridges encre cartouche cartouches inchiostro cartuccia cartucce tinta cartucho cartuchos inkt inktcartridge inktpatroon',
  'nappy nappies diaper diapers windel windeln couches pannolino pannolini pañal pañales panal panales luier luiers',
  'tyre tyres tire tires reifen pneu pneus pneumatico pneumatici neumático neumatico neumaticos autoband autobanden',
  'screw screws schraube schrauben vis vite viti tornillo tornillos schroef schroeven',
  'lamp lampe leuchte lámpara lampara lampada 台灯 مصباح',
  'book buch bücher livre livres libro libros libri boek boeken 图书 كتاب',
  'cat katze chat gato 猫粮',
  'dog hund chien perro 狗粮',
];

const byName = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      KINDS.flatMap((row) => {
        const names = row.split(' ');
        return names.map((name) => [name.replaceAll('_', ''), `kind:${names[0]}`] as const);
      }),
    ),
);

/** The kind of goods that a word names in the languages we know, also as the end of a German compound; undefined when none. */
export function kindNamed(word: string): string | undefined {
  return byName().get(word) ?? (IS_LONG_WORD.test(word) ? headOfCompound(word) : undefined);
}

/** Whether the word itself is a name of a kind, and no compound that ends in one: milk is, oat milk in one word is not. */
export function isKindName(word: string): boolean {
  return byName().has(word);
}

/** What stands before the kind of goods in a compound: "apfel" in "apfelsaft", "pine" in "pineapple"; null for every other word. */
export function partOfCompound(word: string): string | null {
  if (!IS_LONG_WORD.test(word) || isKindName(word)) return null;
  const start = startOfHead(word);
  return start === null ? null : word.slice(0, start);
}

function headOfCompound(word: string): string | undefined {
  const start = startOfHead(word);
  return start === null ? undefined : byName().get(word.slice(start));
}

function startOfHead(word: string): number | null {
  for (let start = 2; start <= word.length - 4; start++) if (byName().has(word.slice(start))) return start;
  return null;
}

const IS_LONG_WORD = /^[a-zäöü]{8,}$/;
