/** Before an amount: the lowest price of the last weeks, which the law has shops print. */
export const LOWEST_LATELY =
  /(?<!\d)30[- ](?:tage|dni|dagen|dage|dager|dagar|päivän|päeva|dienų|dienu|nap|zile|дн|ден|ημερ|ημέρ|gün|dana)(?!.{0,12}(?:rück|retur|zwrot|vr[aá]c|bedenk|ångra|angre|iade))|letzter niedrigster|(?:prior|previous|recent) lowest|lowest (?:prior|previous|recent)|(?:last|letzten|laatste|ultimi|últimos|derniers|senaste|siste|sidste) 30|30 derniers|najniższa cena/iu;

/** Before or beside an amount: the former, recommended or struck price. */
export const LIST_PRICE =
  /^\W*de:?\s*r\$|\b(?:was|rrp|msrp|srp|list(?: price)?|retail(?: price)?|(?:after|post)[- ](?:event|sale|promotion)(?: price)?|price after|reg(?:ular)?\.?(?: price)?|original(?:ly)?(?: price)?|ursprünglich|old price|compare at|typical price|before)\b|\buvp\b|statt\b|bisher|ehem\.?|vorher|unverb|listenpreis|streichpreis|prix (?:de vente )?conseillé|prix barré|prix normal|prix rég|au lieu de|avant\b|pvpr|antes\b|precio (?:anterior|recomendado|original|normal|de lista)|prezzo (?:consigliato|precedente|di listino|originale)|invece di|preço (?:anterior|original)|\bde:|van voor|adviesprijs|was-prijs|ord(?:inarie)?\.? ?pris|tidigare|førpris|vejl(?:edende|\.)? (?:udsalgs)?pris|før\b|veil\.? ?pris|normalpris|norm\.|\bmp cena|maloprodajna cena|ovh|aiemmin|normaalihinta|tavahind|cena regularna|poprzednia|cena katalogowa|původní cena|běžná cena|pôvodná cena|redna cena|prej|stara cena|mpc|eredeti ár|korábbi ár|preț(?:ul)? (?:vechi|recomandat|întreg)|\bprp\b|стара цена|старая цена|зачёркнут|стара ціна|liste fiyat|eski fiyat|αρχική|מחיר (?:קודם|מקורי|מחירון|רגיל)|במקום|السعر (?:السابق|الأصلي|قبل)|كان\b|原价|优惠前|原價|市场价|定價|建議售價|市價|参考価格|希望小売価格|通常価格|정상가|정가|소비자가|giá (?:cũ|gốc|niêm yết)|ราคาปกติ|harga (?:normal|coret|asli)|indirimsiz/iu;

/** Right behind an amount: it is for a measure of goods, not for the thing. */
export const PER_UNIT_BEHIND =
  /^[\s*)]*(?:\(\s*)?(?:\/|=|\bper\b|\bpro\b|\bje\b|\bpar\b|\bpor\b|\bal\b|\ble\b|\bpr\.?(?=\s)|\bza\b|на|за|\bcada\b|לכל|ל-?|لكل)\s*(?:\d+(?:[.,]\d+)?\s*)?(?:kg|g|gr|gram\w*|kilo\w*|lb|oz|ounce|fl\.? ?oz|(?:sq|lin|cu)\.? ?(?:ft|feet|foot|yd|yard|m|in)\.?|sqft|sqm|ft\.?|foot|yd|yard|gal(?:lon)?|pint|quart|l|lt|ltr|lit\w*|ml|cl|m|m²|m2|meter|metre|cm|stück|stk|st|unit\w*|unidad|ud|piece|pcs?|count|ct|item|sheet|roll|wash|load|blatt|tab\w*|szt|ks|kos|шт|кг|л|мл|г|公斤|克|斤|件|个|個|升|毫升|ק"ג|גרם|ליטר|كجم|جم|لتر|كيلو)(?![\p{L}])|^\s*(?:each|eachs?|la unidad|stykket|\/\s*(?:公斤|斤|件|个|個))/iu;

/** Before or within: "1 l = 0,79 €", "€/kg 4,50", "al kg € 4,50". A bundle of so many is none, only what prices are compared by. */
export const PER_UNIT_AHEAD =
  /(?:\b(?:per|pro|je|par|por|al|za|pr\.?)\s|\p{Sc}\s?\/\s?)(?:(?:1|10|100|1[.,\s]?000)\s?)?(?:kg|g|gr|gram\w*|kilo\w*|lb|oz|l|lt|ltr|lit\w*|ml|cl|кг|л|мл|г)\.?\s*[:=]?\s*[^\d\p{L}]{0,4}\d|(?<![\p{L}\d.,])(?:1|10|100|1[.,\s]?000)\s?(?:kg|g|gr|gram\w*|kilo\w*|lb|oz|l|lt|ltr|lit\w*|ml|cl|m|m²|m2|meter|metre|stück|stk|st|unit\w*|unidad|ud|piece|pcs?|sheet|roll|rolle|wash|blatt|szt|ks|kos|шт|кг|л|мл|г|公斤|克|个|個|升|毫升)\.?\s*=\s*[^\d=]{0,6}\d/iu;

/** Before or within: the amount that follows is for a measure of goods. */
export const UNIT_PRICE_LABEL =
  /grundpreis|basispreis|kilo-?preis|liter-?preis|kilo-?pris|kg-?pris|liter-?pris|jmf-?pris|unit price|price per (?:unit|kg|litre|100)|prix au (?:kg|kilo|litre)|jämförpris|jämf\.?pris|sammenligningspris|vertailuhinta|cena jednostkowa|egységár|цена за (?:кг|л|ед)|每(?:100)?(?:克|公斤|斤|升|毫升)|למאה גרם|ל-?100 (?:גרם|מ"ל)|(?:100\s?(?:g|ml|克|毫升)|1kg|1l)\s?(?:あたり|당|当たり)|سعر (?:الكيلو|الوحدة)/iu;

/** Right before or at the head of an amount: it is called the price. */
export const CALLED_PRICE =
  /(?:price|preis|prix|precio|prezzo|preço|prijs|pris|hinta|hind|kaina|cena|(?<!\p{L})ár|preț|цена|ціна|fiyatı?|τιμή|מחיר|السعر|價|价|価格|値段|가격|판매가|harga|giá|ราคา)[^\p{L}\d]{0,6}(?:\p{Sc}|[A-Z]{3}|kr)?\s*(?:\d[\d\s.,'’]*[^\p{L}\d]*)?$/iu;

/** Beside an amount: a part payment, a fee, a saving, a threshold or a sum of other things. */
export const NOT_THE_PRICE =
  /instal?l?ments?|per month|\/ ?mo(?:nth)?\b|a month|monthly|monatl|mtl\.|(?:\/|pro|je) ?monat|(?:\/|per) ?(?:maand|mnd)|(?:\/|al) ?mese|\/ ?m[eê]s(?!\p{L})|(?:\/|per|i) ?(?:måned|månad)|\/ ?mies|\/ ?měs|每月|\/月|شهريا|\braten?\b|finanz|mensual|cuotas?|sin intereses|\bmsi\b|mensile|\brate da\b|\brat[ay]\b|al mes|par mois|\/mois|x sans frais|\bfois\b|parcela|sem juros|miesięcz|splátk|havi részlet|рассрочк|в месяц|мес\b|aylık|taksit|תשלומים|分期|\/期|월\s?\d|klarna|afterpay|paypal credit|clearpay|zip pay|kuukaudes|\/kk|mån\b|md\.|\/\s?lun[aă]\b|\blunar\b|\brate (?:lunare|fixe|fără)|deposit|pfand|consigne|statiegeld|\bpant\b|shipping|delivery|postage|p&p|versand|liefer(?:ung|kosten)|\bportokosten\b|livraison|expédition|frais de port|envío|gastos|spedizione|consegna|entrega|frete|verzend|bezorg|frakt|leverans|levering|toimitus|dostaw|wysyłk|doprav|doruč|dostav|poštnin|szállítás|livrare|доставк|kargo|αποστολ|משלוח|توصيل|شحن|运费|運費|配送|送料|배송|免运|滿|over \$?\d|orders? (?:over|of)|ab einem|bestellwert|sav(?:e|ings?)|you save|\boff\b|discount|rabatt|spare?n?\b|sparst\b|ersparnis|économi|remise|ahorr|descuento|risparmi|sconto|sparmio|desconto|economi[zs]|korting|bespaar|spara?r?\b|besparelse|säästä|oszczęd|rabat|sleva|ušetř|zľava|prihran|popust|ušted|megtakarít|kedvezmény|reducere|econom|спест|отстъпка|скидк|эконом|знижк|indirim|έκπτωση|חיסכון|הנחה|(?<!\p{L})(?:خصم|وفر)|节省|省下|現省|现省|立省|優惠券|coupon|voucher|gutschein|(?:with|use|mit|avec le|con|met|usando) (?:the |el |il )?(?:code|código|codice)(?!\p{L})|promo ?code|rabattcode|券后|券後|到手价|到手價|쿠폰|クーポン|gift card|gift ?wrap|geschenkverpackung|emballage cadeau|cashback|points?|punkte|°p(?!\p{L})|\bearn\b|\bcollect \d|sammeln|\bganh[ae]\b|\bgana\b|\brecebe\b|\brecib[ea]\b|guadagn|cagnott|verdien|적립|마일리지|원\s?할인(?!\p{L})|ポイント|积分|積分|trade-?in|inzahlung|\bankauf|\bretoma\b|inruil|warrant|garanti|insur|versicherung|protection|subtotal|subscri(?:be|ption)|autoship|auto-?deliver|sparabo|suscripci|assinatura|basket total|cart total|warenkorb|starting (?:price|bid)|start(?:preis|gebot)|mise à prix|reserve price|bid increment|estimate|schätz|buyer'?s premium|import fees|tax(?:es)?:|vat:|mwst:|recycling|ecotax|éco-?part|eco-part/iu;

/** Behind an amount: it is for one piece. */
export const FOR_ONE =
  /\d[^\d\p{L}]{0,4}(?:(?:\/|per|pro|je|par|por|al|za)\s?)?(?:each|ea\.?|piece|pcs?|item|unit|stück|stk\.?|st\.?|stuk|pezzo|pz|pièce|unité|unidad|ud|szt|ks|kos|db|шт|个|個|件|개|قطعة)(?!\p{L})/iu;

/** Before or within: "3 x € 2.59". */
export const PART_PAYMENT =
  /(?<![\d.,])(?:[2-9]|[1-4]\d)\s?[x×]\s?(?:(?:de|of|à|von|je|da|di|z)\s{1,2})?(?:(?:\p{Sc}|R\$|kr\.?)\s?\d[\d.,]*|\d[\d.,]*\s?(?:\p{Sc}|(?:kr|zł|Kč|Ft|TL|lei)(?!\p{L})))/iu;

const TAX = '(?:vat|mwst|ust|tva|iva|moms|mva|btw|gst|dph|alv|áfa|kdv)(?!\\p{L})';
/** Right before an amount of tax: "VAT:", but not "incl. VAT:", which is before a price. */
export const TAX_BEFORE = new RegExp(
  `(?<!(?:inc|inkl?|e[xk]|vč|with|mit|ohne|plus|zzgl|hors|avec|con|s[iae]n|med|uden|utan|bez|z|s)\\p{L}*\\.?\\s{0,2}(?:gesetz\\p{L}*\\.?\\s|l['’]|la\\s|de\\s)?(?:\\d+(?:[.,]\\d+)?\\s?%\\s?)?)(?<!\\p{L})${TAX}\\.?\\s*(?:\\(?\\d+(?:[.,]\\d+)?\\s?%\\)?)?\\s*[:=]?\\s*$`,
  'iu',
);
/** Right before an amount of tax that the price holds: "incl. 1.30 VAT". */
export const HELD_BEFORE =
  /(?:\bincl?(?:\.|udes?|uding)?|inkl\.?|dont|di cui|davon|darin|enthält|waarvan|of which|incluye|\+)\s*$/iu;
/** Right behind it. */
export const TAX_BEHIND = new RegExp(`^\\W*(?:of\\s)?${TAX}`, 'iu');

/** Beside an amount: only with a card, an account or a club. */
export const MEMBER_PRICE =
  /(?<!non[- ])member(?:ship|s)?\b|\bin[- ](?:der |de |the |our )?app(?!\p{L})|(?<!\p{L})app[- ]?(?:preis|prijs|price|pris|only|exclusive|exklusiv)|(?:en|dans|na|no) (?:la |l['’])?appl?i?(?!\p{L})|nell['’]app(?!\p{L})|app专享|アプリ(?:価格|限定)|club ?card|(?<!non[- ])club price|loyalty|with card|prime\b|rewards|mitglied|(?<!non[- ])\bclub\b|kundenkarte|payback|vorteilskarte|carte (?:de )?fidélité|adhérent|socio|tarjeta|carta fedeltà|tessera|cartão|klubi|kanta-asiakas|medlem|stammis|bonuskort|z kart[ąa]|klub|s kartou|kártyával|cu cardul|по карте|с картой|kartla|μέλη|חברי מועדון|מועדון|أعضاء|会员|會員|会員|회원/iu;

/** Beside an amount: tax comes on top of it. */
export const WITHOUT_TAX =
  /(?:\bex(?:c?l?(?:uding|\.)?|\.)|\bexk?l?\.?|\bexklusive|\bohne|\bhors|\bsenza|\bsin|\bsem|\bbez|\buden|\beks\.?|\bzzgl\.?|\bfără|\bχωρίς|\bбез|ללא|\bplus|\+)\s*(?:\d+ ?% ?)?(?:vat|tax|gst|mwst|ust|tva|iva|btw|moms|mva|alv|dph|ddv|pdv|áfa|kdv|impuestos?|impostos|imposte|taxes|φπα|ддс|ндс|пдв|מע[״"]מ)(?![\p{L}])|\bs\/\s?imp|\bhtva\b|\+\s?áfa|\bht\b|\bnetto\b|税抜|税別|本体(?:価格)?|未税/iu;

/** Beside an amount: only for who pays in one certain way. */
export const ONE_WAY_TO_PAY =
  /(?<!\p{L})(?:pix|boleto|à vista|transferencia|transferência|depósito|contado|efectivo|bonifico|virement|havale|eft|vorkasse|vorauskasse|skonto|bank transfer|überweisung|przelew|przedpłat|uplata|uplatom|gotovin|bankoverføring)/iu;

/** Said where the shop tells no price. */
export const PRICE_ON_REQUEST =
  /price (?:up)?on (?:request|application|enquiry)|\bp\.?o\.?a\.?$|(?:call|ask|e-?mail|contact us|login|log in|sign in) (?:for|to see) (?:the )?(?:price|pricing)|(?:see|view) price in (?:cart|basket|bag)|price (?:is )?(?:hidden|not available)|preis auf anfrage|prijs op aanvraag|prix sur (?:demande|devis)|precio (?:a consultar|bajo consulta)|consultar precio|prezzo su richiesta|preço sob consulta|sob consulta|cena na (?:zapytanie|telefon|vyžiadanie|vyžádání|dotaz|upit|povpraševanje)|ár(?:at)? kérésre|pris på (?:förfrågan|forespørsel|forespørgsel)|hinta pyynnöstä|preț la cerere|цена по запросу|ціна за запитом|цена при запитване|fiyat(?: için)? sorunuz|τιμή κατόπιν|מחיר לפי פנייה|السعر عند الطلب|价格面议|面議|詢價|要相談|価格はお問い?合わせ|가격문의/iu;

/** A label of the price that holds when nothing is on sale. */
export const USUAL_PRICE =
  /\b(?:reg(?:ular)?\.?|normal|list) ?price\b|\bord(?:inarie|inær)?\.? ?pris|\bmp cena|maloprodajna cena|normalpreis|prix normal|precio normal|prezzo normale|normalpris|normaalihinta|tavahind|cena regularna|redna cena|běžná cena/giu;
