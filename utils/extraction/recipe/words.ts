import { FRACTION_SIGNS } from '../../domain/plain-digits';

const INGREDIENTS =
  "ingredients?|ingredient list|zutaten(?:liste)?|ingr[ée]dients|ingredientes|ingredienti|ingrediënten|ingredi[eë]nten|ingrediens(?:er(?:na|ne)?)?|ainekset|ainesosat|sk[łl]adniki|ingrediencie|ingredience|suroviny|hozz[áa]val[óo]k|ingrediente|sastojci|sestavine|съставки|продукти|ингредиенты|состав|інгредієнти|υλικ[άα]|συστατικ[άα]|malzemeler|bahan(?:-bahan)?|nguyên liệu|thành phần|innihald|hráefni|koostisosad|sastāvdaļas|ingredientai|材料|食材|配料|用料|原料|재료|ส่วนผสม|วัตถุดิบ|सामग्री|المكونات|المقادير|مقادير|مواد لازم|מצרכים|מרכיבים|sangkap|what you(?:(?:'|’)?ll)? need|you will need|(?:das |was )?(?:du brauchst|ihr braucht|brauchst du|braucht (?:ihr|man))|du behøver|det behöver du|du skal bruge|dette (?:trenger|skal) du|dit heb je nodig|wat heb je nodig|co budeme potřebovat|(?:budeme )?potřebujeme|(?:będziemy )?potrzebujemy|będziesz potrzebować|ce qu['’]il (?:vous|te) faut|il vous faut|(?:qué )?(?:necesitas|necesitamos|vas a necesitar)|cosa (?:ti )?serve|(?:você )?vai precisar|mitä tarvitset|(?:нам |что )?понадобится|τι θα χρειαστ(?:ούμε|είτε|είς)|ce ai nevoie";
const METHOD =
  "instructions?|directions?|method|preparation|steps?|how to|procedure|let(?:'|’)s make|zubereitung|anleitung|so (?:geht(?:'|’)?s|wird)|und so|pr[ée]paration|[ée]tapes|r[ée]alisation|recette|preparaci[óo]n|elaboraci[óo]n|instrucciones|pasos|modo de (?:preparo|fazer)|prepara[çc][ãa]o|procedimento|preparazione|istruzioni|bereiding|instructies|werkwijze|zo maak|g[öo]r s[åa] h[äa]r|tillagning|instruktioner|fremgangsm[åa]de|fremgangsm[åa]te|s[åa]dan|slik gj[øo]r|valmistus|ohjeet|(?:spos[óo]b )?przygotowani[ea]|wykonanie|postup|pr[íi]prava|elk[ée]sz[íi]t[ée]s|mod de preparare|priprema|priprava|приготовление|начин на|приготування|εκτ[έε]λεση|οδηγ[ίι]ες|yapılışı|hazırlanışı|cara (?:membuat|memasak)|cách làm|aðferð|作り方|手順|做法|步骤|步驟|作法|만드는|조리|วิธีทำ|विधि|طريقة|دستور|אופן ההכנה|הוראות|notes?|tips?|nutrition(?:al)?|equipment|tools|utensils|küchen(?:geräte|utensilien|helfer)|utens[ií]lios|attrezzatura|strumenti|ustensiles|matériel|keuken(?:gerei|spullen)|redskap|sprzęt|nářadí";
const YIELD =
  'serves|servings?|yields?|makes|portions?|portionen|personen|für|pour|personnes|raciones|porciones|personas|porzioni|persone|porç[õo]es|pessoas|personer|porsjoner|porcj[ie]|porce|adag|порций|порции|人分|人份|인분';

const BOUND = '(?![\\p{L}\\p{M}])';
const HEADING = new RegExp(
  `^[\\s\\p{P}\\p{So}]*(?:the |les |die |de |los |gli |os )?(?:${INGREDIENTS})${BOUND}`,
  'iu',
);
// "Cake ingredients"
const ENDING = new RegExp(`^(?:[\\p{L}’'-]+\\s){1,3}(?:${INGREDIENTS})\\s*:?$`, 'iu');
const TRAILING = /\d\s*\p{L}{0,8}(?:\(s\))?\.?$/u;
const METHOD_HEADING = new RegExp(`^[\\s\\p{P}\\p{So}\\d]*(?:the |la )?(?:${METHOD})${BOUND}`, 'iu');
const YIELD_WORDS = new RegExp(`(?<![\\p{L}\\p{M}])(?:${YIELD})${BOUND}`, 'iu');
const TOTAL = /^(?:total|gesamt|summe|somme|totale)\b/i;
const ADVERT =
  /^\P{L}*(?:advertisement|sponsored|anzeige|werbung|publicit[ée]|publicidad|pubblicità|publicidade|advertentie|annons|annonce|mainos|reklam[aąy]?|hirdetés|реклама|διαφήμιση|פרסומת|إعلان|广告|廣告|広告|광고)\P{L}*$/iu;
const AMOUNT = new RegExp(
  `^[~≈]?\\s*(?:[\\d${FRACTION_SIGNS}٠-٩०-९０-９一二三四五六七八九十]|(?:an?|one|two|ein|eine|une?|una|un)\\s|(?:a )?(?:pinch|dash|handful|prise|etwas)\\b)`,
  'iu',
);

/** Whether a short text stands over a recipe's ingredients: "Ingredients for the filling". */
export function isIngredientsHeading(text: string): boolean {
  return HEADING.test(text) || ENDING.test(text);
}

/** Whether a short text stands over what comes behind the ingredients: steps, notes, nutrition. */
export function isMethodHeading(text: string): boolean {
  return METHOD_HEADING.test(text);
}

/** Whether a short text tells how many it is for: "Serves 4". */
export function speaksOfYield(text: string): boolean {
  return /\p{Nd}/u.test(text) && YIELD_WORDS.test(text);
}

/** Whether a line begins with an amount. */
export function beginsWithAmount(line: string): boolean {
  return AMOUNT.test(line);
}

/** Whether a line says how much, at its beginning or its end: "Butter: 60 g". */
export function bearsAmount(line: string): boolean {
  return beginsWithAmount(line) || TRAILING.test(line);
}

/** Whether a line only says that what comes next is paid for. */
export function isAdvert(line: string): boolean {
  return ADVERT.test(line);
}

/** Whether a line adds the others up. */
export function isTotal(line: string): boolean {
  return TOTAL.test(line);
}
