// Short texts of their own that say what several packs cost less. Named groups: `take` and `pay`, or `pay` and `free` more, or `take` for a `price`, or `off` the second, or `from` so many.

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

/** "2 for £5": so many together for a price, which stands in `price`. */
export const TAKE_FOR_PRICE: readonly RegExp[] = [
  /^(?:any |buy |mix |les |lot de |pack de |nimm )?(?<take>[2-9])(?: (?:pieces|stück|stuks|st|kpl|szt\.?|ks|db|unidades|uds\.?|pezzi))? (?:for|für|voor|för|pour|por|per|za|fyrir) (?:only |nur )?(?<price>.{2,16})$/iu,
  /^(?:les|lot de) (?<take>[2-9]) ?: (?<price>.{2,16})$/iu,
  /^(?<take>[2-9])(?:件|个|個|袋)(?:共|只要|合计)?(?<price>.{2,12}元?)$/u,
  /^(?:よりどり)?(?<take>[2-9])(?:点|個|本|袋)で(?<price>.{2,12})$/u,
];

/** "2nd at -50 %": the share taken off the second stands in `off`. */
export const SECOND_OFF: readonly RegExp[] = [
  /^(?:le |la )?2(?:[eè]me|e|nde?)(?: (?:article|produit|unité))? (?:à )?[-–] ?(?<off>\d{2}) ?%$/iu,
  /^(?:la )?2[ªa] (?:unidad|ud\.?|unidade)(?: (?:al|com|a))? ?[-–] ?(?<off>\d{2}) ?%$/iu,
  /^(?:buy one,? get )?(?:the )?(?:second|2nd|one)(?: one| item)?(?: at)? (?<off>\d{2}) ?% off$/iu,
  /^(?:der |das |die )?(?:2\.|zweite)(?: artikel)? (?:zu )?[-–] ?(?<off>\d{2}) ?%$/iu,
  /^(?:2[eè]|tweede) (?:met )?(?<off>\d{2}) ?% korting$/iu,
  /^druga? (?:sztuka )?[-–] ?(?<off>\d{2}) ?%$/iu,
  /^(?:buy one,? get one|second at|2nd at|2e|2[eè]me à|2\. zum|der zweite zum) (?<off>half|halve|halben|moitié)(?: ?price| ?prijs| ?preis| ?prix)?$/iu,
];

/** "From 3: €1.99 each": from so many on each costs another price, which stands in `price`. */
export const FROM_SO_MANY: readonly RegExp[] = [
  /^(?:from|buy) (?<from>\d{1,2})(?: pieces?| pcs| units?| or more| \+)?[:,]? (?:for |at |only )?(?<price>.{2,20}?) each$/iu,
  /^ab (?<from>\d{1,2})(?: stück| packungen| st\.?)?[:,]? (?:je|à|nur) (?<price>.{2,20})$/iu,
  /^(?:à partir|dès) de (?<from>\d{1,2})(?: unités| pièces| articles)? ?[:,]? ?(?<price>.{2,20}?) (?:l['’]unité|pièce|chacun)$/iu,
  /^(?:a partir|desde|da) de (?<from>\d{1,2})(?: unidades| uds\.?| pezzi)? ?[:,]? ?(?<price>.{2,20}?) (?:cada una?|la unidad|cada)$/iu,
  /^vanaf (?<from>\d{1,2})(?: stuks)?[:,]? (?<price>.{2,20}?) per stuk$/iu,
];

/** In every such text is a digit or one of these words. */
export const WORDS_FOR_A_NUMBER = /buy one|second|zweite/i;
