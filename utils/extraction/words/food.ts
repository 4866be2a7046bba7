import type { FoodClaim } from '../../domain/product/food';

/** What a heading announces. */
export type FoodHeading = 'ingredients' | 'allergens' | 'nutrition';

/** Headings and labels of what is in a food, at the beginning of a text in small letters. */
export const FOOD_HEADINGS: readonly (readonly [FoodHeading, RegExp])[] = [
  [
    'ingredients',
    /^(?:(?:list of |full )?ingredients(?: list)?|zutaten(?:liste|verzeichnis)?|(?:liste des )?ingrédients|(?:lista de )?ingredientes|(?:elenco )?ingredienti|ingrediënten|ingredienser|ainesosat|składniki|složení|složenie|összetevők|ingrediente|состав|ингредиенты|склад|içindekiler|المكونات|مكونات|רכיבים|配料(?:表)?|成分表?|原材料(?:名)?|원재료(?:명)?|thành phần|ส่วนประกอบ|komposisi|bahan)(?=\s*[:：(]|\s*$|\s[-–—])/iu,
  ],
  [
    'allergens',
    /^(?:allergens?|allergy (?:advice|information|warning)|allergen (?:advice|information|statement|warning)|contains|may contain|allergene|allergenhinweise?|allergiehinweise?|enthält|kann spuren von|allergènes?|informations? allergènes?|contient|peut contenir|alérgenos|información sobre alérgenos|contiene|puede contener|allergeni|può contenere|allergenen|allergie-?informatie|bevat|kan sporen|مسببات الحساسية|يحتوي على|قد يحتوي|过敏原(?:信息|提示)?|致敏(?:原|物质)(?:提示|信息)?|含有|可能含有)(?=\s*[:：(]|\s*$|\s+\S)/iu,
  ],
  [
    'nutrition',
    /^(?:nutrition(?:al)?(?: facts| information| values?| declaration)?|typical values|nährwerte?|nährwert(?:angaben|tabelle|deklaration|informationen)|(?:valeurs? nutritionnelles?|déclaration nutritionnelle|informations? nutritionnelles?)(?: moyennes?)?|información nutricional|valores? nutricional(?:es)?|(?:valori|dichiarazione|informazioni) nutrizional[ei]|voedingswaarden?|القيم(?:ة)? الغذائية|المعلومات الغذائية|营养成分表?|營養標示)/iu,
  ],
];

/** Labels as shops print them, alone or as a picture's text. */
export const FOOD_LABELS: readonly (readonly [FoodClaim, RegExp])[] = [
  [
    'vegan',
    /^(?:100 ?% )?(?:certified )?(?:vegan|végan|végane|vegano|vegana|veganistisch|纯素|純素|نباتي صرف)(?:e[rsn]?)?(?: (?:label|logo|society|friendly|product|certified))*$/iu,
  ],
  [
    'vegetarian',
    /^(?:suitable for vegetarians|vegetarian|vegetarisch|végétarien(?:ne)?|vegetarian[oa]|素食|نباتي)(?: (?:label|logo|society|approved))*$/iu,
  ],
  [
    'gluten-free',
    /^(?:certified )?(?:gluten[ -]?free|glutenfrei|sans gluten|sin gluten|senza glutine|glutenvrij|无麸质|無麩質|خال[يٍ]? من الغلوتين)(?: (?:label|logo|certified))*$/iu,
  ],
  [
    'lactose-free',
    /^(?:lactose[ -]?free|la[ck]tosefrei|sans lactose|sin lactosa|senza lattosio|lactosevrij|无乳糖|無乳糖|خال[يٍ]? من اللاكتوز)(?: (?:label|logo))*$/iu,
  ],
  ['halal', /^(?:certified )?(?:halal|حلال|清真)(?: (?:certified|label|logo|zertifiziert))*$/iu],
  [
    'kosher',
    /^(?:certified )?(?:kosher|koscher|casher|kasher|כשר|犹太洁食)(?: (?:certified|label|logo))*$/iu,
  ],
  [
    'organic',
    /^(?:(?:eu |certified |usda )?organic|(?:eu-?)?bio(?:-siegel|-logo| logo)?|biologique|agriculture biologique|ecológico|orgánico|biologico|biologisch|有机|有機|عضوي)(?: (?:label|logo|certified|farming))*$/iu,
  ],
];

/** Names of what is counted in a table of nutrition, in the order in which they are asked. */
export const NUTRIENTS: readonly (readonly [
  'energy' | 'saturates' | 'fat' | 'sugars' | 'carbohydrate' | 'protein' | 'salt',
  RegExp,
])[] = [
  ['energy', /energ|brennwert|énergie|energía|valore energetico|طاقة|能量|熱量/iu],
  ['saturates', /satur|gesättigt|gras saturés|verzadigd|مشبع|饱和|飽和/iu],
  ['sugars', /sugar|zucker|sucres|azúcar|zuccheri|suiker|سكر|糖/iu],
  ['carbohydrate', /carb|kohlenhydrat|glucides|hidratos|koolhydra|كربوهيدرات|碳水/iu],
  ['protein', /protein|eiweiß|protéines|proteína|eiwit|بروتين|蛋白质|蛋白質/iu],
  ['salt', /salt|salz|^sel\b|^sal\b|^sale\b|zout|ملح|食盐|食鹽/iu],
  ['fat', /^(?:total |of which )?fat|^fett|matières grasses|^grasas?|^grassi|^vet\b|دهون|脂肪/iu],
];
