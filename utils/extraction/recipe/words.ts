import { FRACTION_SIGNS } from '../../domain/words/plain-digits';

const INGREDIENTS =
  "ingredients?|ingredient list|shopping list|einkaufsliste|zutaten(?:liste)?|ingr[ée]dients|ingredientes|ingredienti|ingrediënten|ingredi[eë]nten|ingrediens(?:er(?:na|ne)?)?|ainekset|ainesosat|sk[łl]adniki|(?:lista|wykaz) składników|co będzie potrzebne|ingrediencie|ingredience|suroviny|hozz[áa]val[óo]k|ingrediente|sastojci|sestavine|съставки|продукт[иы]|ингредиенты|состав|інгредієнти|υλικ[άα]|συστατικ[άα]|malzemeler|bahan(?:-bahan)?|nguyên liệu|thành phần|innihald|hráefni|koostisosad|sastāvdaļas|ingredientai|(?:所需|准备|準備)?(?:材料|食材)|主料|配料|用料|原料|재료|ส่วนผสม|วัตถุดิบ|सामग्री|(?:ال)?مكوّ?نات|(?:ال)?مقادير|مواد لازم|מצרכים|מרכיבים|sangkap|what you(?:(?:'|’)?ll)? need|you will need|(?:das |was )?(?:du brauchst|ihr braucht|brauchst du|braucht (?:ihr|man)|brauchen (?:sie|wir)|(?:sie|wir) (?:brauchen|benötigen))|man nehme|du behøver|(?:det )?behöver du|(?:det )?du behöver|du skal bruge|dette (?:trenger|skal) du|dit heb je nodig|benodigdheden|wat heb je nodig|co budeme potřebovat|(?:budeme )?potřebujeme|(?:będziemy )?potrzebujemy|będziesz potrzebować|ce qu['’]il (?:vous|te) faut|il vous faut|de quoi avez-vous besoin|(?:qué )?(?:necesitas|necesitamos|vas a necesitar)|cosa (?:ti )?serve|occorrente|(?:você )?vai precisar|mitä tarvitset|(?:нам |вам |что )?(?:понадобится|нужно)|(?:τι )?θα χρειαστ(?:ούμε|είτε|είς|ώ)|ce ai nevoie";
const METHOD =
  "instructions?|directions?|method|preparation|steps?|how to|procedure|let(?:'|’)s make|zubereitung|anleitung|so (?:geht(?:'|’)?s|wird)|und so|arbeitsschritte|pr[ée]paration|[ée]tapes|r[ée]alisation|recette|preparaci[óo]n|elaboraci[óo]n|instrucciones|pasos|cómo (?:hacer|preparar)|como (?:fazer|preparar|hacer)|come (?:si fa|preparare|fare)|modo de (?:preparo|fazer)|prepara[çc][ãa]o|procedimento|preparazione|istruzioni|bereiding(?:swijze)?|aan de slag|instructies|werkwijze|zo maak|g[öo]r s[åa] h[äa]r|s[åa] g[öo]r du|tillagning|instruktioner|fremgangsm[åa]de|fremgangsm[åa]te|s[åa]dan|slik gj[øo]r|valmistus|ohjeet|(?:spos[óo]b )?przygotowani[ea]|wykonanie|przepis|krok po kroku|postup|pr[íi]prava|elk[ée]sz[íi]t[ée]s|mod de preparare|priprema|priprava|приготовление|пошаговый|как (?:пригото|гото)вить|рецепт|способ|начин на|приготування|εκτ[έε]λεση|οδηγ[ίι]ες|yapılışı|hazırlanışı|nasıl yapılır|cara (?:membuat|memasak)|cách làm|aðferð|作り方|つくり方|制作|手順|做法|步骤|步驟|作法|만드는|조리|วิธีทำ|विधि|طريقة|خطوات|دستور|אופן ההכנה|הוראות|notes?|tips?(?! of (?!the))|nutrition(?:al)?(?! yeast)|(?:per|pro|par|por|na) (?:serving|portion|porci[óo]n|porção|porzione|porcję)|valeurs? (?:nutri|énerg|calor)\\p{L}*|n[äæa]he?r(?:ings)?(?:wert|v[äæ]rd|innh)\\p{L}*|(?:informaci[óo]n|valor(?:es)?|valori|informa[çc](?:ão|ões)) (?:nutri|energ|cal[óo]r)\\p{L}*|voedingswaarden?|wartoś(?:ć|ci) odżywcz\\p{L}*|nutriční\\p{L}*|tápérték\\p{L}*|пищевая ценность|калорийность|besin değer\\p{L}*|营养|營養|栄養|equipment|tools|utensils|küchen(?:geräte|utensilien|helfer)|utens[ií]lios|attrezzatura|strumenti|ustensiles|matériel|keuken(?:gerei|spullen)|redskap|sprzęt|nářadí";

const PANTRY =
  /^\P{L}*(?:not included(?: in your delivery)?|(?:from )?(?:your |the )?pantry(?: (?:staples|items))?|you(?:['’]ll| will) also need|(?:bust|break) out|zusätzlich (?:benötigt|brauchst du)|das solltest du zu hause haben|gut, wenn du zu hause hast|(?:à avoir|ce que vous avez) chez vous|zelf toevoegen|tenere in dispensa)\P{L}*$/iu;
const BOUND = '(?![\\p{L}\\p{M}])';
const HEADING = new RegExp(
  `^[\\s\\p{P}\\p{So}]*(?:the |les |die |de |los |gli |os )?(?:${INGREDIENTS})${BOUND}`,
  'iu',
);
// "Recipe: Orange Juice Carrots"
const WHOLE =
  /^\P{L}*(?:recipe|rezept|recette|receta|ricetta|receita|recept|przepis|рецепт)\s?[:：]\s?\p{L}/iu;
// "Cake ingredients"
const ENDING = new RegExp(`^(?:[\\p{L}’'-]+\\s){1,3}(?:${INGREDIENTS})\\s*:?$`, 'iu');
// "Zinc 10 mg" is in a pill, "Bread 2.50" is sold.
const TRAILING = /\p{Nd}\s*(?![mµμ]c?g\b)\p{L}{0,8}(?:\(s\))?\.?$/u;
const PRICE = /\d[.,]\d\d$/;
const METHOD_HEADING = new RegExp(`^[\\s\\p{P}\\p{So}\\d]*(?:the |la )?(?:${METHOD})${BOUND}`, 'iu');
// Total is a brand of yoghurt, too.
const TOTAL = /^(?:total|gesamt|summe|somme|totale)\b(?! (?:\d{1,2} ?%|greek|yog))/i;
const ADVERT =
  /^\P{L}*(?:advertisement|sponsored|anzeige|werbung|publicit[ée]|publicidad|pubblicità|publicidade|advertentie|annons|annonce|mainos|reklam[aąy]?|hirdetés|реклама|διαφήμιση|פרסומת|إعلان|广告|廣告|広告|광고)\P{L}*$/iu;
const CONTROL =
  /^\P{L}*(?:(?:add|save) (?:\p{L}+ ){0,2}to (?:\p{L}+ ){0,2}(?:list|cart|basket|bag)|(?:de|un)?select all|check all|clear all|copy (?:all|to|ingredients)|print(?!\p{L})|show (?:more|less|all)|(?:zur|auf die|in die) einkaufsliste|in den (?:waren|einkaufs)korb|alle (?:ab|aus)wählen|ajouter (?:à|au)|tout (?:dé)?sélectionner|(?:añadir|agregar) a|(?:des)?seleccionar todo|aggiungi al|(?:de)?seleziona tutt|adicionar à|toevoegen aan|alles (?:de)?selecteren|dodaj do|lägg till|добавить в|sepete ekle|listeye ekle|加入|リストに|أضف إلى)/iu;
const SHOP_LINK =
  /^(?:buy|shop(?![- ]bought)|order|get (?:it|them)|(?:jetzt|hier|online) (?:kaufen|bestellen)|kaufen|acheter|commander|compra[r]?|acquista|koop|kup|köp|купить|satın al|购买|購入|اشتر)(?![\p{L}\p{M}])/iu;
const AMOUNT = new RegExp(
  `^[~≈]?\\s*(?:[\\d${FRACTION_SIGNS}٠-٩०-९０-９一二三四五六七八九十]|(?:an?|one|two|ein|eine|une?|una|un)\\s|(?:a )?(?:pinch|dash|handful|prise|etwas)\\b)`,
  'iu',
);

/** Whether a short text stands over a recipe's ingredients: "Ingredients for the filling". */
export function isIngredientsHeading(text: string): boolean {
  return HEADING.test(text) || ENDING.test(text) || WHOLE.test(text);
}

/** Whether a short text stands over goods that a box with the others does not bring: "Not included in your delivery". */
export function isPantryHeading(text: string): boolean {
  return PANTRY.test(text);
}

/** Whether a short text stands over what comes behind the ingredients: steps, notes, nutrition. */
export function isMethodHeading(text: string): boolean {
  return METHOD_HEADING.test(text);
}

/** Whether a line begins with an amount. */
export function beginsWithAmount(line: string): boolean {
  return AMOUNT.test(line);
}

/** Whether a line says how much, at its beginning or its end: "Butter: 60 g". */
export function bearsAmount(line: string): boolean {
  return beginsWithAmount(line) || (TRAILING.test(line) && !PRICE.test(line));
}

/** Whether a line only says that what comes next is paid for. */
export function isAdvert(line: string): boolean {
  return ADVERT.test(line);
}

/** Whether a text is a control's of a list: "Add all to shopping list". */
export function isControl(text: string): boolean {
  return CONTROL.test(text) && !/\p{Nd}/u.test(text);
}

/** Whether a link's words lead to a shop: "Buy now". */
export function isShopLink(text: string): boolean {
  return SHOP_LINK.test(text);
}

/** Whether a line adds the others up. */
export function isTotal(line: string): boolean {
  return TOTAL.test(line);
}
