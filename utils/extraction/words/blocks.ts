/** Class or id words of page furniture: navigation, footers, banners of consent. */
export const FURNITURE =
  /(?:^|\s)(?:(?:site|global|main|page|primary|top|mobile|app|desktop|sticky)?-?(?:nav|navbar|navigation|menu|megamenu|footer|masthead|header|topbar|breadcrumbs?)(?:-(?:wrapper|container|inner|bar|main|top|links|menu|nav))?|cookie\S*|consent\S*|newsletter\S*|sitemap|skip-link)(?:$|\s)/;

/** Class or id words of the controls that narrow a list down: their amounts are bounds, not prices. `filter` alone is a style, and what has a place for both holds the list too. */
export const FILTERS =
  /(?:^|\s)(?:(?:[a-z]+-)*(?:price|shop|product|attribute|category|collection|search|layered)-(?:filters?|facets?|nav|range|slider)|filters?-(?!(?:none|layout|page|results|content|grid|wrapper)\b)[a-z][a-z-]*|facets?(?:-(?!(?:vertical|layout|page|results|content|grid|wrapper)\b)[a-z-]+)?|refinements?(?:-[a-z-]+)?)(?:$|\s)/;

/** Class or id words of blocks about other products. */
export const OTHER_PRODUCTS =
  /(?:^|[\s-])(?:related|recommend(?:ed|ations?|er)?|recs?|reco|similar|upsells?|up-sells?|cross-?sells?|crosssell|also-(?:bought|viewed|like|buy)|you-may-\w+|customers?-(?:also|who|viewed)|recently-?\w*|sponsored|advert\w*|ads|ad|promoted|sims?|complementary|accessor(?:y|ies)|bundles?|frequently|bought-together|suggest(?:ed|ions?)|look|complete-the-look|carousel|slider|swiper|slick|more-(?:from|like|items)|other-(?:items|products)|history|wishlist)(?:$|[\s-])/;

/** Class or id words of the small cart in a page's corner. */
export const MINI_CART =
  /(?:^|[\s-])(?:mini-?cart|minicart|cart-(?:summary|total|drawer|dropdown|preview|widget|count|sidebar)|basket-(?:total|summary|widget|preview)|header-cart|side-cart|shopping-cart-\w+|ajaxcart)(?:$|[\s-])/;

/** Class or id words of opinions and questions. */
export const OPINIONS =
  /(?:^|[\s-])(?:reviews?|ratings?-list|customer-reviews|comments?|questions?|qa|q-and-a|faq|testimonials?|bewertung(?:en)?)(?:$|[\s-])/;

/** Class words of a former price. */
export const OLD_PRICE_CLASS =
  /(?:^|[\s-])(?:old\w*|was|rrp|msrp|strike\w*|struck|line-through|linethrough|crossed|crossed-out|uvp|before|previous|prev|former|compare|compare-at|del|stroked?|undiscounted|\w*indirimsiz\w*|ori|non-?discounted|(?:list|retail|regular|normal|full|market|reference|original|recommended)-?price|ref-price|(?<!selling-|sales?-)price-list|price-(?:retail|ref|original|org|recommended|strike\w*)|prc-org|formatted-secondary-price|original)(?:$|[\s-])/;

/** Class words of a price per measure. */
export const UNIT_PRICE_CLASS =
  /(?:^|[\s-])(?:unit-?prices?|per-?unit|price-per-(?!sellable|item|pack|each|piece)\w+|ppu|pricepersize|base-?price|basic-?price|grundpreis|comparison-price|compare-unit|unitprice|price-unit|perunit)(?:$|[\s-])/;

/** Class words of what a page keeps out of sight; style sheets may say otherwise. */
export const HIDDEN_CLASS =
  /(?:^|\s)(?:(?:is-|u-|js-|ng-)?(?:hidden|hide)|none|d-none|display-none|v-hidden)(?:\s|$)/;

/** Class words that show it again on larger screens. */
export const SHOWN_AGAIN =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl)-(?:block|flex|inline|grid|table|visible|show)\S*|d-(?:sm|md|lg|xl|xxl)-\S+|visible-\S+)/;

/** Class words of an amount that is no price to pay: savings, shares, delivery, instalments. */
export const OTHER_AMOUNT_CLASS =
  /(?:^|[\s-])(?:sav(?:e|ed|ings?|e-amount)|discount-?(?:amount|percent\w*|badge|label)?|you-save|off|percent\w*|installments?|instalments?|monthly|finance|financing|leasing|klarna|afterpay|credit|shipping|delivery|postage|versand\w*|freight|coupon|voucher|points|cashback|tax|vat|deposit|warranty|insurance|trade-in|tradein|subtotal|ship|estimate|tier-?prices?|prices?-tiers?|price-tier-price|bulk-?\w*|volume-?pric\w*|quantity-discounts?|staffel\w*|rating|count|qty|quantity|stock|availability|threshold|protection)(?:$|[\s-])/;

/** Class words of a price. */
export const PRICE_CLASS =
  /(?:^|[\s-])(?:\w*price\w*|prices?|pricing|preis\w*|prix|precio|prezzo|preco|prijs|cena|cenik|hinta|hind|kaina|pris|ar|pret|fiyat|giá|amount|money|cost|value-price|offer|sum|woocommerce-price-amount|buybox|our-price|final)(?:$|[\s-])/;

/** Class words of a price that asks for a card or an account. */
export const MEMBER_CLASS = /(?:^|[\s-])(?:member\w*|club\w*|loyalty\w*|clubcard|prime|vip)(?:$|[\s-])/;

/** Class words of the same product's other offers: of other sellers, used, as a set. */
export const OTHER_OFFERS =
  /(?:^|[\s-])(?:others|other-(?:sellers?|offers?|options|buying)|more-(?:offers?|sellers?|buying)|all-offers|marketplace-offers?|second-?hand|refurbished|open-?box|bundles?|sets?-offer|trade-?in)(?:$|[\s-])/;

/** Headings of blocks about other products. */
export const OTHER_PRODUCTS_HEADING =
  /related|similar|recommend|you (?:may|might) (?:also )?(?:like|need)|also (?:bought|viewed|like|view|buy|shopped)|customers who|who viewed|(?:try|like|consider|buy) (?:these|this|one of these) instead|alternatives?\b|frequently bought|bought together|more (?:from|like|items)|other (?:items|products|sellers?)|recently (?:viewed|seen)|sponsored|people also|explore|complete (?:the|your)|goes well|pairs? well|accessor|best ?sellers?|trending|popular|inspired by|ähnlich|kunden (?:kauften|haben|, die)|passend|zubehör|das könnte|dazu passt|empfehl|wird oft|zuletzt|gesponsert|weitere artikel|alternativ|stattdessen|vous aimerez|vous pourriez|produits? (?:similaires|associés|complémentaires|liés)|clients ayant|fréquemment|récemment|sponsorisé|autres (?:produits|articles)|également|productos? (?:relacionad|similar|patrocinad)|también (?:te|podría|compraron)|comprados juntos|clientes que|vistos? recientemente|prodotti (?:correlati|simili|sponsorizzati|consigliati)|potrebbe|spesso comprati|clienti che|altri (?:prodotti|articoli)|produtos (?:relacionados|semelhantes|similares)|você também|gerelateerd|vergelijkbare|anderen (?:bekeken|kochten)|ook interessant|liknande|andra (?:köpte|tittade)|relaterade|lignende|andre (?:købte|kjøpte)|relaterte|samankaltais|muut ostivat|saattaisit|podobne|inni klienci|polecane|klienci kupili|podobné|související|doporuč|mohlo by|súvisiace|odporúč|sorodni|podobni|priporoč|morda vam|slični|preporuč|povezani|hasonló|kapcsolódó|ajánlott|mások|produse (?:similare|recomandate)|s-ar putea|clienții|подобни|свързани|препоръч|похожие|рекомендуем|с этим товаром|вам может|также|схожі|рекомендовані|benzer|önerilen|birlikte alın|σχετικά|παρόμοια|מוצרים (?:דומים|נוספים|קשורים|משלימים)|אולי יעניין|منتجات (?:ذات صلة|مشابهة)|قد يعجبك|相关|相似|推荐|猜你喜欢|看了又看|相關|推薦|您可能|其他人也|関連|おすすめ|この商品を|類似|관련|추천|함께|비슷한|sarnased|seotud|saistīt|līdzīgi|panaš|susij/iu;
