/** Words on a control that orders or pays. A match refuses the control, whatever else it says. */
export const ORDER_TEXTS: readonly RegExp[] = [
  // English
  latin(
    'check ?-?out|buy (?:it )?now|order now|place (?:your |my |the )?order|(?:submit|complete|confirm|finish) (?:your |my |the |this )?(?:order|purchase)|proceed to (?:pay|payment|purchase)|purchase now|pay(?: now| with| by| €.*| \\$.*)?|(?:1|one)[ -]?click|instant (?:buy|checkout)|express (?:buy|order)|quick (?:buy|order)|subscribe|preorder and pay|buy with .*|start order|order and pay',
  ),
  // German, Dutch
  latin(
    'zur kasse(?: gehen)?|kasse|jetzt (?:kaufen|bestellen|bezahlen|zahlen)|sofort ?-?(?:kaufen|kauf|bestellen)|(?:zahlungspflichtig|kostenpflichtig|verbindlich) (?:bestellen|kaufen)|bestellung (?:abschließen|abschliessen|aufgeben|absenden)|kauf abschließen|(?:mit )?paypal.*|bezahlen|abonnieren|direktkauf|afrekenen|nu kopen|direct (?:kopen|bestellen)|bestelling plaatsen|nu bestellen|betalen',
  ),
  // French, Spanish, Portuguese, Italian, Romanian
  latin(
    "acheter maintenant|achat (?:immédiat|express)|commander(?: maintenant)?|passer (?:la |ma )?commande|valider (?:la |ma )?commande|payer(?: maintenant)?|s'abonner|passer à la caisse|comprar (?:ahora|agora|ya|já)|compra (?:ahora|rápida|inmediata)|realizar (?:el )?pedido|finalizar (?:la |a )?(?:compra|pedido)|tramitar (?:el )?pedido|hacer (?:el )?pedido|pagar(?: ahora| agora)?|fechar pedido|concluir (?:a )?compra|suscribirse|assinar|acquista (?:ora|subito)|compra (?:ora|subito)|procedi all['’]ordine|concludi (?:l['’])?ordine|vai alla cassa|paga(?: ora)?|ordina(?: ora)?|cumpără acum|finalizează comanda|plătește",
  ),
  // Polish, Czech, Slovak, Hungarian, Croatian
  latin(
    'kup teraz|zamawiam(?: i płacę)?|złóż zamówienie|przejdź do (?:kasy|płatności)|zapłać|do kasy|koupit (?:hned|ihned)|objednat(?: s povinností platby)?|dokončit objednávku|k pokladně|zaplatit|kúpiť (?:hneď|ihneď)|megrendelem|megrendelés|azonnali vásárlás|fizetés|pénztár(?:hoz)?|kupi odmah|naruči',
  ),
  // Nordic, Turkish, Indonesian, Vietnamese
  latin(
    'køb nu|til kassen|gå til kassen|betal|bestil nu|köp nu|till kassan|betala|beställ nu|kjøp nå|til kassa|betal nå|osta heti|kassalle|maksa|tilaa nyt|hemen al|şimdi al|satın al(?:ı tamamla)?|siparişi (?:tamamla|ver)|ödeme(?! yöntem| seçenek)(?:ye geç| yap)?|sepeti onayla|beli sekarang|bayar|buat pesanan|mua ngay|đặt hàng|thanh toán',
  ),
  // Russian, Ukrainian, Bulgarian, Greek
  latin(
    'оформить (?:заказ|покупку)|оформление заказа|заказать(?: сейчас)?|купить (?:сейчас|в (?:один|1) клик)|быстрый заказ|оплатить|перейти к оплате|подтвердить заказ|оформити замовлення|замовити|купити зараз|сплатити|поръчай(?: сега)?|купи сега|плащане|αγορά τώρα|ολοκλήρωση (?:παραγγελίας|αγοράς)|πληρωμή|ταμείο',
  ),
  // Chinese, Japanese, Korean, Thai, Arabic, Persian, Hebrew, Hindi: written without blanks or with joined prefixes
  /立即(?:购买|購買|下单|結帳|结算)|马上(?:买|购买|抢)|直接购买|一键(?:购买|下单)|提交订单|確認訂單|确认订单|去?结算|去?結[算帳]|去?付款|支付|下单|立刻购买|抢购|订阅/u,
  /今すぐ(?:購入|買う|注文)|注文(?:する|を確定|内容|へ)|購入(?:手続き|する|を確定)|レジ(?:に|へ)|お?支払(?!い?方法)|ワンクリック|定期購入/u,
  /바로 ?(?:구매|주문)|구매하기|주문(?:하기|완료|서)|결제|원클릭/u,
  /ซื้อ(?:เลย|ทันที|ตอนนี้)|สั่งซื้อ|ชำระเงิน/u,
  /(?:شراء|اشتر[يِ]?|اطلب|اشتري) ?(?:الآن|الان|فور)|(?:إتمام|اتمام|تأكيد|إنهاء|تقديم) (?:الطلب|الشراء|عملية الشراء)|الدفع|ادفع|اطلب|بنقرة واحدة|اشترك|خرید (?:فوری|سریع)|ثبت سفارش|تسویه حساب|پرداخت/u,
  // What is done with an order, a purchase or a payment, in the languages above
  latin(
    '(?:continue|go|proceed|on) to (?:pay|payment|billing)|review and pay|bestellung (?:abschicken|bestätigen|prüfen)|weiter zur (?:zahlung|kasse|bestellung)|naar (?:de )?(?:kassa|betaling|betalen)|verder naar (?:betalen|kassa)|bestelling (?:afronden|bevestigen|versturen)|bestellen en betalen',
  ),
  latin(
    "(?:procéder|passer|continuer|aller) au paiement|(?:finaliser|confirmer|terminer|régler) (?:la |ma |votre |l['’])?(?:commande|achat)|confirmer et payer|(?:proceder|ir|continuar|pasar) al pago|(?:confirmar|enviar|completar|terminar|finalizar|concluir) (?:el |la |mi |tu |o |a )?(?:pedido|compra|encomenda)|(?:procedi|vai|continua) (?:al|con il) pagamento|(?:conferma|invia|completa|concludi|effettua) (?:l['’])?(?:ordine|acquisto)|(?:ir|prosseguir|continuar|avançar) para (?:o )?pagamento|(?:trimite|plasează|confirmă) comanda",
  ),
  latin(
    'kupuję(?: i płacę)?|potwierdz(?:am|ź) (?:zakup|zamówienie)|zamawiam z obowiązkiem zapłaty|(?:odeslat|potvrdit) objednávku|závazně objednat|(?:odoslať|potvrdiť) objednávku|záväzne objednať|pokračovat k (?:platbě|pokladně)|rendelés (?:leadása|elküldése|véglegesítése)|potvrdi narudžbu',
  ),
  latin(
    'slutför (?:köp|köpet|order|beställning|beställningen)|lägg (?:order|beställning)|bekräfta (?:köp|order|beställning)|(?:gennemfør|bekræft) (?:køb|ordre)|(?:fullfør|bekreft) (?:kjøp|kjøpet|bestilling|bestillingen)|(?:vahvista|lähetä) tilaus|siparişi (?:onayla|gönder)|alışverişi tamamla',
  ),
  latin(
    '(?:разместить|отправить|завершить) (?:заказ|покупку)|перейти к оформлению|(?:підтвердити|надіслати) замовлення|перейти до оплати|αποστολή παραγγελίας',
  ),
  /[马馬]上(?:购买|購買|下单|下單)|(?:确认|確認|送出)(?:订单|訂單|付款|购买|購買)|前往(?:结账|結帳|結賬|付款)|立即(?:支付|付款|下單)|주문 ?(?:완료|확정)|지금 ?(?:구매|주문)|אישור (?:הזמנה|רכישה)|המשך ל(?:תשלום|קופה)/u,
  /קנה עכשיו|קנייה מהירה|לתשלום|לקופה|(?:בצע|ביצוע|סיום|השלם) (?:הזמנה|רכישה)|שלם|הזמן עכשיו|अभी खरीदें|ऑर्डर करें|भुगतान/u,
];

/** Words that mean "put into the cart" in one shop and "order" in another: trusted only where the address is the cart's. */
export const BUY_TEXTS: readonly RegExp[] = [
  latin(
    'buy|order|purchase|kaufen|bestellen|kopen|acheter|comprar|compra|acquista|cumpără|kup|koupit|kúpiť|kupi|køb|köp|kjøp|osta|al|beli|mua|купить|купити|купи|αγορά',
  ),
  /购买|購買|購入|구매|ซื้อ|شراء|اشتر|خرید|קנה|קנייה|खरीद/u,
];

/** Words that put something into a cart. */
export const ADD_TEXTS: readonly RegExp[] = [
  latin(
    'add(?: item| this)? (?:to|in|into) (?:the |my |your |shopping )*(?:cart|basket|bag|trolley)|add to (?:shopping )?(?:cart|basket|bag|trolley)|put in(?:to)? (?:the |my )?(?:cart|basket|bag)|add|in den (?:warenkorb|einkaufswagen|korb)(?: legen)?|zum warenkorb(?: hinzufügen)?|in (?:mijn |de )?(?:winkelwagen|winkelmand(?:je)?)|toevoegen|(?:ajouter|mettre) (?:au|dans le) panier|(?:añadir|agregar|poner) (?:al|a la|en el) (?:carrito|carro|cesta|bolsa)|(?:adicionar|colocar|pôr) (?:ao|no) (?:carrinho|cesto|saco)|aggiungi al (?:carrello|cestino)|adaugă în coș|(?:dodaj )?do koszyka|(?:přidat |vložit )?do košíku|(?:pridať |vložiť )?do košíka|kosárba(?: teszem)?|(?:dodaj )?u košaricu|(?:læg )?i kurven?|(?:lägg )?i (?:varukorgen|kundvagnen)|(?:legg )?i handlekurven?|(?:lisää )?(?:ostos)?koriin|sepete (?:ekle|at)|(?:tambah|masukkan) ke (?:keranjang|troli)|thêm vào giỏ(?: hàng)?|(?:добавить |положить )?в корзину|(?:додати )?(?:в|до|у) кошика?|(?:добави )?в количката|προσθήκη στο καλάθι',
  ),
  /(?:加入|放入|添加到?|放進)(?:到)?(?:购物车|購物車|购物袋|购物篮)|カートに(?:入れる|追加)|かごに入れる|買い物かごへ|장바구니(?:에)? ?(?:담기|추가)|ใส่(?:ตะกร้า|รถเข็น)|เพิ่มลงในตะกร้า/u,
  /(?:أضف|اضف|إضافة|أضيفي|اضافة) (?:إلى|الى|لل?) ?(?:ال)?(?:سلة|عربة|حقيبة)|أضف للسلة|إضافة للسلة|افزودن به سبد|הוסף? ?לסל|הוספה לסל|הוסף לעגלה|कार्ट में (?:डालें|जोड़ें)/u,
];

/** Words that say a thing cannot be had now, on the control that would add it. */
export const SOLD_OUT_TEXT =
  /sold ?out|out of stock|unavailable|not available|notify me|ausverkauft|nicht (?:verfügbar|lieferbar|auf lager)|vergriffen|uitverkocht|épuisé|rupture|indisponible|agotado|sin stock|esgotado|indispon[ií]vel|esaurito|non disponibile|wyprzedane|niedostępn|vyprodáno|nincs raktáron|udsolgt|slutsåld|utsolgt|loppu|tükendi|stokta yok|нет в наличии|распродано|немає в наявності|εξαντλ|缺货|售罄|已售完|补货|無貨|在庫切れ|売り切れ|품절|หมด|نفد|نفذ|غير متوفر|ناموجود|אזל/iu;

/** Words of a control that takes a line out of the cart. */
export const REMOVE_TEXT = new RegExp(
  [
    // Whole words: a silver teapot ("sil", Turkish) and a nail polish remover ("remover", Portuguese) are things in the cart.
    latin(
      'remove|delete|entfernen|löschen|supprimer|retirer|eliminar|quitar|rimuovi|elimina|verwijder(?:en)?|usuń|odebrat|odstranit|smazat|törlés(?:e)?|fjern|ta bort|poista|kaldır|sil|удалить|убрать|видалити|αφαίρεση',
    ).source,
    '^[^\\p{L}]*remover(?!\\p{L})',
    '删除|移除|刪除|削除|삭제|ลบ|حذف|إزالة|ازالة|הסר|מחק',
    '^[×✕✖xX]$',
  ].join('|'),
  'iu',
);

/** Words of a control that takes changed quantities over. */
export const UPDATE_TEXT =
  /update|recalculate|refresh|apply|change|save|aktualisieren|ändern|neu berechnen|übernehmen|mettre à jour|actualiser|recalculer|actualizar|atualizar|aggiorna|bijwerken|aktualizuj|przelicz|přepočítat|aktualizovat|frissít|opdater|uppdatera|oppdater|päivitä|güncelle|обновить|пересчитать|оновити|ενημέρωση|更新|刷新|修改|変更|업데이트|변경|تحديث|به ?روز|עדכן/iu;

/** Words of a cart page's other controls: they take in a coupon, empty the cart, keep a thing for later or ask where to deliver. */
export const OTHER_TEXT =
  /coupon|voucher|promo|discount|gift ?card|gutschein|rabatt|cupón|cupom|buono sconto|kortingscode|rabat|kupon|kupón|купон|优惠|折扣|優惠|クーポン|쿠폰|قسيمة|كوبون|קופון|empty|clear|leeren|vider|vaciar|esvaziar|limpar|svuota|leegmaken|wyczyść|vyprázdnit|töm|tyhjennä|boşalt|очист|清空|空にする|비우기|تفريغ|إفراغ|wish ?list|favou?rite|merkliste|merkzettel|for later|später|plus tard|más tarde|address|adresse|dirección|endereço|indirizzo|post ?code|zip|plz|shipping|versand|livraison|envío/iu;

/** Words for a cart, on links to it. */
export const CART_TEXT =
  /\b(?:cart|basket|trolley|bag)\b|warenkorb|einkaufswagen|korb|panier|carrito|\bcesta\b|carrinho|carrello|winkelwagen|winkelmand|koszyk|košík|kosár|košaric|kurv|varukorg|kundvagn|handlekurv|ostoskori|sepet|keranjang|giỏ hàng|корзин|кошик|количк|καλάθι|购物车|購物車|购物袋|カート|買い物かご|장바구니|ตะกร้า|سلة|عربة|سبد|סל|עגלה|कार्ट/iu;

/** A pattern of whole words: letters must not go on at either end, so that "pay" is not found in "spray". */
export function latin(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}])`, 'iu');
}

/** Words of a page that says its cart is empty: whole ones, as "video" is not the French "vide" nor "bottom" the Danish "tom". */
export const EMPTY_TEXT = new RegExp(
  [
    latin(
      [
        'empty|no (?:items|products|articles)|nothing in|0 (?:items|products|articles)|leer(?! m[áa]s)|keine (?:artikel|produkte|waren)',
        'vide|aucun (?:article|produit)|vac[ií][oa]|sin (?:productos|artículos)|vazi[oa]|sem (?:produtos|itens)|vuot[oa]|nessun (?:articolo|prodotto)',
        'leeg|geen (?:artikelen|producten)|pust[aey]|brak produktów|prázdn\\p{L}*|žádné (?:zboží|položky)|üres|nincs(?:enek)? termék',
        '(?:er|är) tom|tomt|tomme|tomma|inga (?:varor|produkter)|ingen varer|tyhjä|boş|boştur|ürün (?:yok|bulunm\\p{L}*)|este goa?l\\p{L}*|prazn[ao]|tuščias|tukšs|tühi|trống',
        'пуст(?:а|о|ой|ая|ое)?|нет товаров|порожн\\p{L}*|празн[ао]|άδειο|κενό',
      ].join('|'),
    ).source,
    '空空|[是为為车車]空|空的|は空|空です|没有商品|還沒有|入っていません|商品がありません|비어|ว่าง|فارغ|خالی|ריק',
  ].join('|'),
  'iu',
);
