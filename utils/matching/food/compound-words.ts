import type { Substance } from './food-words';

/** What makes plain what such a food is made of. */
type Explanation =
  /** Its own ingredients in brackets. */
  | 'own'
  /** The plant that it is of, beside it or in brackets: "rice flour", "starch (maize)". */
  | 'plant'
  /** Any food beside it or in brackets: "lemon flavouring". */
  | 'any'
  /** Nothing that a pack says: rennet need not be told. */
  | 'nothing';

/** A food made of others, or of one of several, and what it may hold so. Words as in a language's table. */
export interface Compound {
  readonly words: string;
  readonly may: readonly Substance[];
  readonly by: Explanation;
}

const BAKED: readonly Substance[] = ['gluten', 'milk', 'egg', 'soy', 'nuts', 'sesame'];
const PROTEINS: readonly Substance[] = ['soy', 'gluten', 'milk', 'egg', 'lupin', 'peanut', 'nuts', 'fish'];

/** Foods that a list may name without saying what is in them. */
export const COMPOUNDS: readonly Compound[] = [
  {
    words:
      'chocolat chocolate cioccolat chocolade *schoko *schokolade *chocolade *chocola chocolat chocolade czekolad choklad sjokolade chokolade couverture *kuvertüre *巧克力 شوكولات شوكولاتة شيكولاتة',
    may: ['milk', 'soy', 'nuts'],
    by: 'own',
  },
  {
    words:
      'caramel caramelo caramello karamel *karamell karmel kolasås toffee toffi fudge butterscotch dulce_de_leche praline pralin *praline nougat *nougat nugat torrone turrón *焦糖 *太妃 كراميل نوغا',
    may: ['milk', 'egg', 'soy', 'nuts'],
    by: 'own',
  },
  {
    words:
      'cheese *käse fromage queso queijo formaggi *kaas =ser sery sera serem =ost =osten =oste parmesan *parmesan parmigian parmezan grana_padano pecorino gorgonzola roquefort manchego cheddar mozzarella *mozzarella *emmental gruyère gouda *gouda edam *edamer camembert brie feta *feta provolone asiago comté *奶酪 *芝士 *乳酪 *干酪 جبن جبنة أجبان موزاريلا',
    may: ['animal', 'milk'],
    by: 'nothing',
  },
  {
    words:
      'biscuit biscotti biscotto galleta bolacha herbatnik cookie cake =bolo *kuchen gâteau torta ciast ciasto *koek *kex kiks kjeks *kage =kaka =kakor wafer *waffel *wafel gaufrette wafel brioche pastry muffin croissant crouton cracker pretzel *keks *gebäck *teig dough =batter =battered pancake *饼干 *餅乾 *蛋糕 بسكويت كعك',
    may: BAKED,
    by: 'own',
  },
  {
    words:
      'bread breadcrumb *brot *brötchen *paniermehl =pain =pains chapelure =pan =panes =pane pangrattato *brood paneermeel =pão =pães chleb =bułka =bułki bułek *bröd *brød rusk *zwieback biscotte tortilla *面包 *麵包 خبز',
    may: BAKED,
    by: 'own',
  },
  {
    words:
      'pasta *pasta *nudel noodle *noedel noedels nouille fideo macaroni spaghetti vermicelli makaron *makaron *spätzle tagliatelle pâtes *teigware *deegwaren massa_alimentícia *面条 *麵條 *意大利面 نودلز معكرونة مكرونة',
    may: ['gluten', 'egg'],
    by: 'own',
  },
  {
    words: '*müsli muesli granola',
    may: ['gluten', 'nuts', 'milk', 'soy', 'sesame', 'sulphites'],
    by: 'own',
  },
  { words: 'meringue meringa merengue *baiser marengs =beza', may: ['egg'], by: 'nothing' },
  {
    words:
      'mayonnaise *mayonnaise *mayonaise mayonesa maionese majonez majonnäs majones aioli *蛋黄酱 مايونيز',
    may: ['egg', 'mustard', 'milk'],
    by: 'own',
  },
  {
    words: 'vinaigrette dressing *dressing remoulade tartare ketchup *ketchup',
    may: ['mustard', 'egg', 'milk', 'celery', 'fish', 'sulphites'],
    by: 'own',
  },
  {
    words:
      'mixed_nuts nut_mix nussmischung *nussmischung frutos_secos orzechow notenmix nötmix nøddeblanding',
    may: ['peanut'],
    by: 'own',
  },
  {
    words: 'surimi *surimi',
    may: ['egg', 'crustaceans', 'molluscs', 'soy', 'gluten', 'milk'],
    by: 'own',
  },
  {
    words: 'margarine *margarin margarina margaryn',
    may: ['milk', 'soy'],
    by: 'own',
  },
  {
    words:
      'curry *curry currypowder garam_masala masala =spice =spices spices seasoning *gewürz gewürze *gewürze *gewürzmischung épice épices especia especias spezie specerijen kruiden kruidenmix przypraw przyprawa przyprawy *krydda *kryddor *krydder *krydderi tempero especiarias condiment condimento *香辛料 *咖喱 بهارات توابل',
    may: ['celery', 'mustard', 'sesame', 'gluten'],
    by: 'own',
  },
  {
    words: '=herb =herbs *kräuter herbes hierbas erbe ervas zioła örter urter أعشاب',
    may: ['celery'],
    by: 'own',
  },
  {
    words:
      'vegetable_stock vegetable_broth vegetable_bouillon *gemüsebrühe *gemüsebouillon *gemüsefond bouillon_de_légumes caldo_vegetal caldo_de_verduras brodo_vegetale groentebouillon bulion_warzywny grönsaksbuljong',
    may: ['celery', 'gluten', 'soy', 'milk', 'egg', 'mustard'],
    by: 'own',
  },
  {
    words:
      '=stock =stocks broth bouillon *bouillon *brühe =fond =fonds caldo brodo bulion *buljong kraftbouillon *高汤 *鸡精 مرق',
    may: ['celery', 'animal', 'meat', 'fish', 'gluten', 'soy', 'milk', 'egg', 'mustard'],
    by: 'own',
  },
  {
    words:
      'soy_sauce soya_sauce soybean_sauce *sojasauce *sojasoße sauce_soja sauce_de_soja salsa_de_soja salsa_di_soia *sojasaus molho_de_soja sos_sojowy *sojasås *sojasovs shoyu miso *miso tamari *tamari teriyaki *酱油 *醬油 *味噌 *豉 *豉油 صلصة_الصويا',
    may: ['gluten', 'soy'],
    by: 'own',
  },
  {
    words: 'worcester worcestershire',
    may: ['fish', 'gluten', 'soy', 'celery', 'mustard', 'animal'],
    by: 'own',
  },
  {
    words: 'beer *bier bière birra cerveza cerveja =piwo =piwa =ale lager stout *啤酒 بيرة جعة',
    may: ['gluten', 'animal', 'fish', 'alcohol'],
    by: 'nothing',
  },
  {
    words:
      'wine *wein =vin =vins vino vinho *wijn =wino =wina vitvin rödvin hvidvin rødvin sherry marsala madeira vermouth cider cidre champagne prosecco port_wine *葡萄酒 نبيذ',
    may: ['sulphites', 'milk', 'egg', 'fish', 'animal'],
    by: 'nothing',
  },
  {
    words:
      'balsamic *balsamico balsamique balsámico *weinessig vinaigre_de_vin vinagre_de_vino aceto_di_vino wijnazijn wine_vinegar vinagre_de_vinho ocet_winny vinäger',
    may: ['sulphites'],
    by: 'nothing',
  },
  {
    words:
      '*sausage sausage *wurst *würstchen saucisse saucisson salchicha salsiccia salami *salami chorizo pepperoni *rookworst kiełbas *korv *pølse salsicha chouriço *香肠 نقانق سجق',
    may: ['gluten', 'milk', 'soy', 'mustard', 'celery', 'egg', 'sulphites', 'pork', 'meat'],
    by: 'own',
  },
  {
    words: 'custard *pudding =vla ice_cream icecream *eiscreme gelato helado',
    may: ['milk', 'egg'],
    by: 'own',
  },
  {
    words:
      'flour *mehl farine harina farina *meel =bloem tarwebloem bakbloem maisbloem rijstbloem farinha mąka *mąka =mjöl rismjöl vetemjöl majsmjöl =mel rismel hvedemel *面粉 *粉类 دقيق طحين starch *stärke amidon fécule almidón fécula amido fecola *zetmeel skrobi skrobia *stärkelse *stivelse *淀粉 *澱粉 نشا =bran *kleie salvado crusca crumb =meal grits *grieß semoule sémola cereal *getreide céréale céréales cereale cereali granen zboż *flocken flakes flocons copos fiocchi *vlokken flocos płatki *flingor =fibre fibres =fiber *couscous',
    may: ['gluten'],
    by: 'plant',
  },
  {
    words:
      'protein *protein protéine proteína proteina *eiweiß *eiwit białk =białko *植物蛋白 *蛋白 بروتين tvp textured hydrolysate',
    may: PROTEINS,
    by: 'plant',
  },
  {
    words:
      'lecithin *lecithin lecithins *lezithin lécithine lecitina *lecithine lecytyn *lecitin *lecitiini *磷脂 ليسيثين',
    may: ['soy', 'egg'],
    by: 'plant',
  },
  {
    words: 'omega *omega أوميغا',
    may: ['fish'],
    by: 'plant',
  },
  {
    words:
      'flavouring flavourings flavoring flavorings flavour flavor arômes aromi aromes *aroma *aromen arôme arom *arom aromat aromas *香精 نكهة نكهات',
    may: ['animal'],
    by: 'any',
  },
  {
    words:
      'glycerin glycerol glicerin glycérine *glycerin glicerol gliceryn *stearat stearic stearate magnesiumstearat diglyceride diglycéride diglicérid digliceridi *diglycerid *diglyceriden diglicéridos monoglycerid enzyme *enzym enzima cysteine *cystein cystéine taurine shortening *甘油',
    may: ['animal'],
    by: 'nothing',
  },
];

/** What an additive does: what it is stands beside it, or nobody knows. */
export const CLASSES: readonly Compound[] = [
  {
    words:
      'emulsifier *emulgator émulsifiant emulgente emulsionante emulsionnant emulsif emulgeringsmedel *乳化剂 مستحلب',
    may: ['soy', 'egg', 'milk', 'animal'],
    by: 'any',
  },
  {
    words:
      'colour color colouring coloring *farbstoff colorant colorante corante *kleurstof barwnik färgämne farvestof *着色剂 ملون glazing *überzugsmittel enrobage recubrimiento rivestimento glansmiddel gelling *geliermittel gélifiant gelificante geleermiddel thickener *verdickungsmittel',
    may: ['animal', 'honey'],
    by: 'any',
  },
  {
    words:
      'preservative *konservierungsstoff conservateur conservante conservador conserveermiddel konserwant konserveringsmedel *防腐剂 antioxidant *antioxidationsmittel antioxydant antioxidante antiossidante przeciwutleniacz *抗氧化剂',
    may: ['sulphites', 'egg'],
    by: 'any',
  },
];
