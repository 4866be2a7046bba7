// Short texts of their own that say what several packs cost less. Named groups: `take` and `pay`, or `pay` and `free` more, or `from` so many.

/** "3 for 2": so many are taken, so many are paid. */
export const TAKE_AND_PAY: readonly RegExp[] = [
  /^(?:any )?(?<take>\d) for (?:the price of )?(?<pay>\d)$/iu,
  /^(?:nimm )?(?<take>\d)(?: stück)?(?:,? | )(?:für|zum preis von|zahl(?:e|en)?(?: nur)?) (?<pay>\d)$/iu,
  /^(?<take>\d) (?:pour(?: le prix de)?|voor|halen,?|köp,?) (?<pay>\d)(?: betalen)?$/iu,
  /^(?:lleva|llévate|prendi|leve|köp|kup|ta) (?<take>\d)[,;]? ?(?:y |e |och )?(?:paga|paghi|pague|betala|zapłać za|betal for) ?(?:solo |för )?(?<pay>\d)$/iu,
  /^满?(?<take>\d)件?付(?<pay>\d)件?$/u,
  /^خذ (?<take>\d) وادفع ثمن (?<pay>\d)$/u,
];

/** "Buy 2 get 1 free": so many are paid, and so many more come with them. */
export const PAY_AND_FREE: readonly RegExp[] = [
  /^buy (?<pay>\d),? get (?<free>\d) free$/iu,
  /^(?<pay>\d) ?\+ ?(?<free>\d) (?:gratis|free|offerte?s?|gratuite?s?|omaggio|grátis)$/iu,
  /^(?<pay>\d) achetée?s?[,=:]? ?(?<free>\d) (?:offerte?|gratuite?)s?$/iu,
  /^买(?<pay>\d)送(?<free>\d)$/u,
  /^اشتر (?<pay>\d) واحصل على (?<free>\d) مجان(?:ا|ًا|اً)$/u,
];

/** "From 3: €1.99 each": from so many on each costs another price, which stands in `price`. */
export const FROM_SO_MANY: readonly RegExp[] = [
  /^(?:from|buy) (?<from>\d{1,2})(?: pieces?| pcs| units?| or more| \+)?[:,]? (?:for |at |only )?(?<price>.{2,20}?) each$/iu,
  /^ab (?<from>\d{1,2})(?: stück| packungen| st\.?)?[:,]? (?:je|à|nur) (?<price>.{2,20})$/iu,
  /^(?:à partir|dès) de (?<from>\d{1,2})(?: unités| pièces| articles)? ?[:,]? ?(?<price>.{2,20}?) (?:l['’]unité|pièce|chacun)$/iu,
  /^(?:a partir|desde|da) de (?<from>\d{1,2})(?: unidades| uds\.?| pezzi)? ?[:,]? ?(?<price>.{2,20}?) (?:cada una?|la unidad|cada)$/iu,
  /^vanaf (?<from>\d{1,2})(?: stuks)?[:,]? (?<price>.{2,20}?) per stuk$/iu,
];
