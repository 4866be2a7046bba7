/** Said before a price that is only the lowest of several. */
export const FROM_BEFORE =
  /(?:^|[^\p{L}])(?:from|starting at|starts at|as low as|ab|von|desde|a partir d[eio]|à partir de|dès|da|vanaf|van|od|już od|fra|från|alk|alkaen|от|від|de la|dari|từ|من|از|החל מ-?|mulai|从|自|低至)[\s:.]*$/iu;
/** Said after such a price. */
export const FROM_AFTER =
  /^\s*(?:起|から|[~〜～](?!\s*\d)|부터|and up|\+(?!\s*\d)|'?(?:den|dan) (?:itibaren|başlayan))/iu;

/** Says that it costs nothing; only when it is the whole text, as "free shipping" or "sugar free" are no price. */
export const FREE =
  /^[\s!*.]*(?:free(?: of charge)?|for free|gratis|kostenlos|umsonst|gratuit|gratuito|grátis|offert|zdarma|zadarmo|za darmo|darmowe|besplatno|бесплатно|безкоштовно|ilmainen|ücretsiz|bedava|חינם|مجانا|مجانًا|مجاني|رایگان|δωρεάν|免费|免費|無料|무료|ฟรี|miễn phí|मुफ़्त)[\s!*.]*$/iu;

/** Asks the shopper to ask: any bare number beside it is not the price. */
export const ON_REQUEST =
  /call (?:us|for)|(?:price )?(?:up)?on request|on application|\bpoa\b|contact us|request a quote|auf anfrage|anfragen|sur demande|a consultar|su richiesta|op aanvraag|na zapytanie|na dotaz|по запросу|уточня|询价|電洽|面议|要問い合わせ|문의/iu;

/** Names a price, so that a bare number after it is one. */
export const PRICE_WORD =
  /price|preis|prix|precio|preço|prezzo|prijs|pris(?!m)|cena|cenu|hinta|fiyat|harga|цена|ціна|τιμή|מחיר|سعر|السعر|قیمت|价格?|價格?|価格|가격|giá|ราคา|\b(?:now|only|just|was|nur|jetzt|seulement|solo|nu|uvp|rrp|msrp|total|sum(?:me)?|betrag|pvp|p\.v\.p)\b/iu;

/** Labels a number that is no price. */
export const OTHER_LABEL =
  /sku|код|code|\bart(?:ikel)?\b|\bart\.|articolo|item|model|\bean\b|gtin|isbn|upc|asin|\bn(?:o|r|°|º)\b|number|nummer|артикул|tel|phone|fax|size|größe|taille|rating|reviews?|stars?|sterne|qty|quantity|menge|stock|year|编号|型号|货号|電話|电话/iu;

/** What follows a number that is a size, a count, a share, a rank or a rating. */
export const NOT_MONEY_AFTER =
  /^\s*(?:%|percent|prozent|procent|°|"|″|''|(?:x|×|\*)\s*\d|x\b|[:/]\s*\d|st(?:k|ck|ück)?\b|pcs?\b|pieces?\b|pack|out of|von \d|of \d|m[lgmw]\b|[cdk]?[lm]\b|[km]?g\b|m²|m2\b|oz\b|fl\.? ?oz|lbs?\b|in(?:ch(?:es)?)?\b|ft\b|[kmgt]i?b\b|[kmg]?hz\b|m?ah\b|[km]?[wva]\b|mp\b|px\b|kcal|days?\b|tage?\b|hours?\b|std\b|min\b|克|千克|公斤|毫升|升|厘米|米|寸|件|个|個|人)/iu;

/** Months, as in "July, 2004". */
export const MONTH =
  /\b(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*\.?,? '?\d{2,4}\b|\b\d{1,2}\.? (?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/iu;
