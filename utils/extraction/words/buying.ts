/** Says that a control puts the product into the cart. */
export const ADD_TO_CART =
  /add (?:item )?to (?:my |your |shopping )?(?:cart|bag|basket|trolley|order)|add to list and buy|in den (?:waren|einkaufs)(?:korb|wagen)|(?:zum|in den) korb|in winkel(?:wagen|mand)|in mijn mandje|ajouter (?:au|à (?:mon |votre )?) ?(?:panier|commande)|j'ajoute au panier|(?:añadir|agregar|anadir|añade) (?:al|a la|a tu|a) ?(?:carrito|cesta|bolsa|carro)|aggiungi al (?:carrello|cestino)|adicionar (?:ao|à) (?:carrinho|sacola|cesto)|(?:do|dodaj do) koszyka|(?:do|přidat do|vložit do) košíku|(?:do|pridať do|vložiť do) košíka|(?:v|dodaj v|dodajte v) košarico|(?:u|dodaj u) košaricu|dodaj u korpu|läg[g]? i (?:varu)?(?:korg|kundvagn|påse|kassen)|lägg till i (?:varu)?korg|(?:læg|legg|tilføj til|legg til) (?:i |til )?(?:kurv|handlekurv|handlevogn|indkøbskurv)|lisää (?:osto)?(?:skoriin|koriin|kassiin)|lisa (?:ostu)?korvi|pievienot grozam|ielikt grozā|į krepšelį|kosárba|(?:adaug[aă] [iî]n|în) co[sș]|(?:добави в|в) (?:количка|кошник)|(?:добавить |положить )?в корзину|(?:до|в) кошика|(?:додати )?до кошика|sepete (?:ekle|at)|προσθήκη στο καλάθι|στο καλάθι|הוס(?:ף|פה|יפו) ל(?:סל|עגל)|לסל(?:ה)?|أضف إلى (?:السلة|العربة|عربة|سلة)|أضف للسلة|إضافة إلى (?:السلة|عربة)|افزودن به سبد|加入?(?:到)?(?:购物|購物)?(?:车|車|袋|篮|籃)|放入购物车|カートに(?:入れる|追加)|かごに(?:追加|入れる)|買い物かご|장바구니(?:\s?담기|에 담기)?|thêm vào giỏ|เพิ่มลงใน(?:ตะกร้า|รถเข็น)|หยิบใส่(?:ตะกร้า|รถเข็น)|tambah(?:kan)? ke (?:keranjang|troli)|^\+\s?keranjang$|masuk(?:k?an)? (?:ke )?keranjang|add to trolley|put (?:it )?in (?:the |my |your )?(?:basket|cart|bag|trolley)/iu;

/** Says that a control buys at once, bids or writes to the seller: a page with one is a product's page, but we never press it. */
export const BUY_NOW =
  /^(?:buy(?: it)?(?: now)?|buy now|purchase|order now|place bid|bid now|make (?:an )?offer|contact (?:the )?(?:seller|supplier)|reply|pre-?order(?: now)?|(?:jetzt )?vorbestellen|précommander|reserv(?:ar|a)(?: ahora| ya)?|resérval[oa]|preordina|pré-encomendar|förbeställ|förboka|forudbestil(?: nu)?|forhåndsbestill|ennakkotilaa|předobjednat|predobjednať|zamów w przedsprzedaży|előrendel(?:em|és)|оформить предзаказ|предзаказать|ön sipariş ver|予約(?:する|注文)|jetzt (?:kaufen|bestellen)|kaufen|sofort-?kaufen|acheter(?: maintenant)?|commander|comprar(?: ahora| agora| ya)?|acquista(?: ora)?|compra(?: ora| subito)?|kopen|nu kopen|köp(?: nu)?|kjøp|køb(?: nu)?|osta(?: nyt)?|kup(?: teraz)?|koupit|kúpiť|kupi(?: zdaj| sada)?|cumpără(?: acum)?|купить(?: в 1 клик| сейчас)?|купити|купи|satın al|hemen al|αγορά|קנה עכשיו|לרכישה|اشتر[يِ]? الآن|立即(?:购买|購買)|馬上(?:買|購買)|直接購買|立刻購買|我要購買|立即搶購|今すぐ買う|購入(?:する|手続き)?|바로\s?구매(?:하기)?|구매하기|mua ngay|ซื้อเลย|beli sekarang)$/iu;

/** Says that the product cannot be had now. Only read close to the product's own title and price. */
export const OUT_OF_STOCK =
  /out of stock|sold out|currently unavailable|temporarily unavailable|no longer available|not available (?:online|for purchase|at this time)|item is unavailable|this (?:item|listing|product) (?:is|was|has been) (?:sold|ended|unavailable)|when (?:or if|it|they|this(?: item| product)?) (?:it |this item )?(?:will be|is|becomes?) back in stock|(?:wissen nicht|savons pas|sabemos|sappiamo)[^.]{0,12} (?:ob|wann|si|quand|cuándo|se|quando)(?!\p{L})|notify me when|email me when|back in stock (?:on|in|soon|by|around|from)\b|^(?:this (?:item|product) (?:is|has been) )?discontinued[.!]?$|nicht (?:mehr )?(?:auf lager|vorrätig|lieferbar|verfügbar|erhältlich)|derzeit nicht|ausverkauft|vergriffen|leider nicht mehr|en rupture(?: de stock)?|rupture de stock|n['’]est (?:plus|pas) (?:disponible|commercialisé|en stock)|hors stock|actuellement indisponible|indisponible|épuisé|victime de son succès|ya no está disponible|agotado|(?:sin|fuera de|no hay|no quedan) (?:stock|existencias|unidades)|no disponible|esaurito|non (?:è più )?disponibile|esgotado|indisponível|(?:sem|fora de) (?:estoque|stock)|niet (?:meer )?(?:op voorraad|leverbaar|beschikbaar|verkrijgbaar)|uitverkocht|slutsåld|ej i lager|tillfälligt slut|slut (?:i|på|online|hos)(?!\p{L})|udsolgt|ikke på lager|utsolgt|loppuunmyyty|loppu(?:nut)? varastosta|(?:tilapäisesti|väliaikaisesti|tuote on) loppu|ei (?:ole )?(?:varastossa|saatavilla)|niedostępn[yae]|brak (?:w magazynie|na stanie|towaru|produktu)|wyprzedan[yae]|není skladem|vyprodáno|nedostupn[éýá]|nie je skladom|vypredané|nije dostup|ni na zalogi|razprodano|nema na (?:zalihi|lageru|stanju)|rasprodano|nincs (?:raktáron|készleten)|nem (?:elérhető|kapható|rendelhető)|elfogyott|stoc epuizat|indisponibil|nu mai este (?:disponibil|în stoc)|изчерпан|няма в наличност|нет (?:в наличии|на складе|в продаже)|распродан|товар закончился|немає в наявності|закінчився|tükendi|stokta yok|εξαντλ|μη διαθέσιμο|אזל(?: מהמלאי)?|לא במלאי|נגמר(?: המלאי)?|غير (?:متوفر|متاح)|نفد(?:ت)?(?: من المخزون| الكمية)?|ناموجود|缺货|缺貨|售罄|售完|已售完|无货|補貨中|补货中|到货通知|到貨通知|暂无库存|已下架|完售|在庫切れ|在庫なし|品切れ|売り切れ|入荷待ち|再入荷(?:待ち|通知|のお知らせ)|販売(?:を)?終了|품절|재고\s?없음|재입고 알림|판매\s?종료|hết hàng|สินค้าหมด|stok (?:habis|kosong)|läbi müüdud|ei ole laos|nav pieejam[sa]|izpārdot[sa]|išparduota|nėra sandėlyje/iu;

/** Right before such words: it has not come to that. */
export const NOT_YET_OUT =
  /(?:almost|nearly|never|often|soon(?: to be)?|fast|beinahe|bald|nie|presque|bientôt|jamais|casi|pronto|quasi|quase|bijna|nooit|snart|nästan|næsten|nesten|aldrig|melkein|prawie|téměř|skoro|почти)\s+$/iu;

/** Offers to tell when it can be had again: behind a control that can be pressed it waits for its day. */
export const INVITATION =
  /(?:notify|e-?mail|tell|alert|text) (?:me|you) (?:when|as soon as)|let (?:me|you) know when|when (?:it|this item|this product) is back|benachrichtig|prévenez-moi|alertez-moi|avísame|avise-me|avvisami|houd mij op de hoogte|powiadom|到货通知|再入荷(?:通知|のお知らせ)|재입고 알림/iu;

/** Says that none is left, in a number. */
export const NONE_LEFT =
  /^(?:stock|in stock|bestand|lagerbestand|stok|stoc|voorraad|lager|készlet|остаток|库存|庫存|在庫|재고)(?: level)?\s?[:：]\s?0(?![\d.,])|(?<![\d.,])0 (?:(?:pcs|pieces|units|items|stück|stuks|st|szt|ks|kos|db|шт)\.? )?(?:in stock|available|left|auf lager|vorrätig|verfügbar|en stock|op voorraad|i lager|på lager|skladem|na stanie|na zalogi|raktáron|készleten|în stoc|в наличии|в наявності)(?!\p{L})/iu;

/** Says that it is sold in the shop's stores only. */
export const IN_STORES_ONLY =
  /^\W*(?:(?:only available|available only|exclusively) in[ -]?(?:our )?(?:store|stores|shop|shops)|(?:available )?in-?store only|nur (?:in (?:der |unseren )?filialen?|im (?:markt|laden|geschäft))(?: erhältlich| verfügbar)?|(?:uniquement|seulement|exclusivement) en magasin|disponible (?:uniquement|seulement) en magasin|(?:solo|únicamente) (?:disponible )?en tiendas?|solo in negozio|(?:alleen|enkel) (?:verkrijgbaar )?in (?:de )?winkels?|(?:endast|bara) i butik|kun i (?:fysisk )?butikk?|tylko w (?:sklepie|salonie)|pouze na prodejn\p{L}+|только в магазин\p{L}+)/iu;

/** Says that it can be had. */
export const IN_STOCK =
  /(?<!not )(?<!un)(?<!(?<![\d.,])0 )\bin stock|available (?:now|online|for delivery|to ship)|ready to ship|\b[1-9]\d* (?:available|left|in stock)|only \d+ left|auf lager|sofort lieferbar|(?<!nicht |mehr |wieder )lieferbar|(?<!nicht |mehr |wieder )verfügbar|vorrätig|en stock|(?<!in|no |estar |plus |está )disponible(?! a partir)|disponibilità immediata|disponibile|(?<!in)disponível|em estoque|op voorraad|i lager|på lager|på lager|varastossa|dostępn[yae]|na stanie|skladem|skladom|na zalogi|na skladištu|na stanju|raktáron|készleten|în stoc|в наличност|в наличии|є в наявності|stokta|διαθέσιμο|במלאי|متوفر|موجود|有货|有貨|现货|現貨|在庫あり|재고 있음|còn hàng|มีสินค้า|tersedia|laos|pieejams|yra sandėlyje/iu;

/** Says that it is ordered from the maker first. */
export const BACK_ORDER =
  /(?<!no )(?<!not )\b(?:on|for|to|be|as) (?:a )?back-?order|^back-?order(?:ed)?[.!]?$/i;

/** At the beginning of a row of facts: what it says is said of the product. */
export const STOCK_LABEL =
  /^\W*(?:availability|stock|verfügbarkeit|lager|bestand|lieferbarkeit|disponibilit|disponibilidad|existencias|beschikbaarheid|voorraad|tillgänglighet|tilgængelighed|tilgjengelighet|saatavuus|dostępność|dostupnost|zásoba|elérhetőség|készlet|stoc|наличи|наявність|stok|διαθεσιμότητα|זמינות|מלאי|التوفر|المخزون|库存|庫存|在庫|재고|tình trạng|สถานะ)/iu;

/** Says that the shop has none and orders it for who wants it. */
export const ON_ORDER =
  /^\W*(?:nur |only |seulement )?(?:available to order|auf bestellung|op bestelling|sur commande|bajo pedido|por encargo|su ordinazione|sob encomenda|beställningsvara|bestillingsvar[ae]?|tilaustuote|na objednávku|na dotaz|na zamówienie|rendelésre|la comandă|po narudžbi|po naročilu|по поръчка|под заказ|під замовлення|κατόπιν παραγγελίας|sipariş üzerine|בהזמנה מיוחדת|お?取り寄せ)(?!\p{L})/iu;

/** Says that it can be ordered before it is there. */
export const PRE_ORDER =
  /pre-?order|vorbestell|précommand|pré-?commande|preordina|reservar ahora|reserva ya|resérval[oa]|pré-venda|ennakkotila|förbeställ|forudbestil|forhåndsbestill|przedsprzedaż|předobjedn|predobjedn|előrendel|precomand|предзаказ|ön sipariş|προπαραγγελία|预订|预售|預購|予約|예약\s?(?:구매|판매)/iu;
