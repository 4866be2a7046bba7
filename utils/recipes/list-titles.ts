// Words that name a list of what to buy, and nothing else.
const NAMES = [
  "(?:shopping|grocery|groceries|food) list|einkaufs(?:liste|zettel)|liste (?:de|des) courses|liste d[’']achats",
  'lista (?:de (?:la )?compras?|del? (?:súper|supermercado|mercado)|(?:della|per la) spesa|zakupów)|boodschappenlijst(?:je)?',
  'список (?:покупок|продуктов)|قائمة (?:ال)?(?:مشتريات|تسوق|تسوّق|بقالة|أغراض|طلبات)',
  '(?:खरीदारी|ख़रीदारी|शॉपिंग|सामान|राशन) (?:की )?(?:सूची|लिस्ट)|alışveriş listesi|inköpslista|handlelista|indkøbsliste|shoppinglista|(?:购物|采购|买菜|買い物)(?:清单|单|列表|リスト)',
].join('|');
const ALONE =
  'groceries|to buy|einkäufe|einkaufen|courses|spesa|handla|att handla|boodschappen|zakupy|покупки|купить|что купить|المشتريات|مشتريات|खरीदारी';
const OWN = '(?:my|our|the|weekly|meine?|unsere?|ma|notre|mi|nuestra|la mia|mijn|moja|мой|наш)\\s';
const TITLE = new RegExp(`^(?:${OWN})?(?:${NAMES}|${ALONE})$`, 'iu');
const LIST = new RegExp(
  `^(?:${OWN})?(?:list|liste|lista|lijst(?:je)?|список|قائمة|القائمة|清单|リスト|सूची)$`,
  'iu',
);
const NAMED = new RegExp(`(?<![\\p{L}\\p{M}])(?:${NAMES})(?![\\p{L}\\p{M}])`, 'iu');
// What a list is written on or kept with is a good.
const THINGS =
  /(?:pads?|paper|notepads?|notebooks?|books?|boards?|holders?|magnet\p{L}*|pens?|app|block|blöcke|blöckchen|papier|bücher|buch|halter|stift\p{L}*|tafel|bloc|blocs|carnets?|cahiers?|aimant\p{L}*|tableau|bloc de notas|libretas?|cuadernos?|im[aá]n|pizarra|blocchi|blocco|quaderno|lavagna|blok|blokje|schrift|notes|notatnik|блокнот|магнит|دفتر|لوح|本|便签|नोटबुक)(?![\p{L}\p{M}])/iu;
const MOST_WORDS = 5;

/** Whether a line is a title that says that a list of what to buy follows, and says no more: "Shopping list". */
export function isListTitle(line: string): boolean {
  return TITLE.test(undecorated(line));
}

/** The same of the first line of several, which may name the list further: "Einkaufsliste REWE", "Shopping list for Saturday", "Liste". */
export function isFirstTitle(line: string): boolean {
  const plain = undecorated(line);
  if (TITLE.test(plain) || LIST.test(plain)) return true;
  const isShort = plain.split(' ').length <= MOST_WORDS && !/[,;]/.test(plain);
  return isShort && NAMED.test(plain) && !THINGS.test(plain);
}

// Signs and pictures around the words, and the colon behind them.
function undecorated(line: string): string {
  return line
    .normalize('NFC')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N})]+$/gu, '')
    .replace(/\s+/g, ' ');
}
