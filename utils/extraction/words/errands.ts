/** The whole of a heading or window title over somebody's own goods: a cart, a checkout, past orders. */
export const ERRAND_NAME =
  /^(?:(?:(?:your|my|view|edit|review|update)\s+(?:shopping\s+)?|shopping[\s-]+)(?:cart|basket|bag|trolley)|cart|checkout|secure checkout|review (?:your |and place )?order|order (?:review|summary|history|details|confirmation)|(?:your|my|past|previous|recent) (?:orders|purchases)|purchase history|thank you for your order|(?:(?:ihr|mein|dein|der)\s+)?(?:warenkorb|einkaufs(?:wagen|korb))|(?:zur )?kasse|(?:meine|ihre|deine) bestellungen|bestell(?:übersicht|historie|verlauf)|(?:(?:votre|mon|ton|le)\s+)?panier(?: d['’]achats?)?|(?:mes|vos) (?:commandes|achats)|historique des commandes|validation de (?:la )?commande|(?:(?:tu|su|mi)\s+)?(?:carrito|cesta)(?: de (?:la )?compras?)?|(?:mis|tus) (?:pedidos|compras)|historial de (?:pedidos|compras)|finalizar (?:la )?compra|(?:(?:il )?tuo )?carrello|i (?:miei|tuoi) (?:ordini|acquisti)|(?:(?:o )?(?:seu|meu)\s+)?carrinho(?: de compras)?|(?:os )?(?:meus|seus) pedidos|(?:as )?minhas (?:encomendas|compras)|(?:(?:je|jouw|mijn|uw)\s+)?winkel(?:wagen|mand(?:je)?)|(?:mijn|je|uw) bestellingen|(?:(?:din|min)\s+)?(?:varukorg|kundvagn|shoppingbag|kassa|indkøbskurv|handlekurv|handlevogn|kurv)|(?:mina|dina|mine|dine) (?:beställningar|ordrar|ordrer|bestillinger)|ostoskori|tilaukse(?:ni|t)|(?:(?:twój|mój)\s+)?koszyk|(?:moje|twoje) zamówienia|(?:(?:váš|můj|nákupní|nákupný)\s+)?košík|(?:moje|vaše) objednávky|kosár|rendeléseim|coș(?:ul)?(?: de cumpărături)?|comenzile mele|(?:ваша |моя )?корзина|(?:мои|ваши) заказы|история заказов|(?:мій )?кошик|мої замовлення|sepet(?:im|iniz)|siparişlerim|(?:το )?καλάθι(?: μου| αγορών)?|οι παραγγελίες μου|סל (?:ה)?קניות|העגלה שלי|ההזמנות שלי|(?:سلة|عربة) (?:التسوق|المشتريات)|طلباتي|(?:我的)?(?:购物车|購物車|购物袋|購物袋)|我的(?:订单|訂單)|(?:ショッピング)?カート|買い物かご|(?:ご)?(?:注文|購入)履歴|장바구니|주문\s?내역)(?:\s*[([:]?\s*\d+(?:\s*\p{L}+)?\s*[)\]]?)?$/iu;

/** A path of such pages; the same word below a category is a kind of goods. */
export const ERRAND_PATH =
  /(?<!\/(?:collections?|categor(?:y|ies)|c|tags?|search|brands?|shop|k|kategorie))\/(?:cart|basket|shopping-?(?:cart|bag|basket)|view-?cart|warenkorb|kasse|panier|carrito|carrello|winkel(?:wagen|mand|mandje)|varukorg|kundvagn|koszyk|kosik|sepet|kassa|order-?history|my-?orders|(?:account|konto|compte|cuenta|user|me)\/(?:orders?|purchases?|bestellungen|commandes|pedidos))(?:\.\w+)?(?:\/|$)/i;

/** A path at the end of buying; goods that can still be added there are offered along the way. */
export const CHECKOUT_PATH =
  /(?<!\/(?:products?|items?|p|dp|collections?|categor(?:y|ies)|c|tags?|search|brands?|shop|k|kategorie))\/(?:checkouts?|thank[-_]?you|order[-_]?(?:received|confirm(?:ed|ation)?|completed?|success)|bestell(?:ung|bestätigung|bestaetigung))(?:\.\w+)?(?:\/|$)/i;

/** A control that takes a row away. */
export const REMOVE =
  /^(?:remove|delete|entfernen|löschen|supprimer|retirer|eliminar|quitar|rimuovi|elimina|remover|excluir|verwijder(?:en)?|ta bort|fjern|slet|poista|usuń|odstranit|odebrat|odstrániť|eltávolítás|törlés|șterge|elimină|удалить|видалити|kaldır|sil|αφαίρεση|διαγραφή|הסר|מחק|إزالة|حذف|删除|刪除|移除|削除|삭제)(?:$|[\s:])/iu;

/** A control that leads on to paying. */
export const TO_CHECKOUT =
  /(?:proceed|continue|go) to (?:secure )?checkout|^(?:secure )?check\s?out|^place (?:your )?order|^(?:weiter )?zur kasse|^kaufen$|passer (?:la|ma) commande|valider (?:le|mon) panier|tramitar pedido|finalizar|procedi|vai alla cassa|fechar (?:o )?pedido|(?:naar|verder naar) (?:de )?(?:kassa|bestellen)|(?:till|gå til) kassa?n?|kassalle|do kasy|přejít k|k pokladně|pénztár|finalizează|оформить заказ|оформити замовлення|alışverişi tamamla|ολοκλήρωση|לתשלום|לקופה|إتمام الشراء|الدفع|结算|結算|去结账|結帳|レジに進む|注文を確定|주문하기/iu;

/** What only a bought row says. */
export const ORDERED =
  /\b(?:ordered on|order placed|order (?:no\.?|number|#)|purchased on|delivered (?:on )?\d|bestellt am|bestellnummer|commandée? le|n° de commande|pedido (?:realizado|el|n)|ordinato il|ordine n|besteld op|beställd|tilattu|zamówiono|objednáno|megrendelve|comandat)|дата заказа|заказ №|sipariş (?:tarihi|no)|הוזמן ב|تاريخ الطلب|下单时间|订单号|訂單編號|注文日|주문일/iu;

/** Says that a search found nothing. */
export const NO_RESULTS =
  /\bno (?:results?|matches|products?|items?)\b(?: (?:were|was))?(?: found| match| for|$|[.!])|\b0 results\b|(?:found|find) (?:nothing|no\b)|nothing (?:was )?found|(?:did ?n[o']t|could ?n[o']t|did not|could not|unable to|were unable to) (?:find|match) any|keine (?:ergebnisse|treffer|produkte|artikel)|nichts gefunden|aucun (?:résultat|produit|article)|(?:sin|no hay) resultados|no (?:se (?:han )?encontr|hemos encontrado|encontramos)|nessun (?:risultato|prodotto)|nenhum (?:resultado|produto)|geen (?:resultaten|producten)|inga (?:träffar|resultat|produkter)|ingen (?:resultater|treff|produkter)|ei (?:tuloksia|hakutuloksia)|brak wyników|nie znaleziono|nenalezen|žádné výsledky|žiadne výsledky|nincs találat|niciun rezultat|nu (?:am|a fost) găsit|ничего не найдено|не найдено|нічого не знайдено|sonuç bulunamadı|δεν βρέθηκαν|לא נמצאו|לא מצאנו|لا توجد نتائج|لم يتم العثور|(?:没有|沒有|未)(?:找到|搜索到)|無結果|无结果|見つかりません|該当する商品(?:は|が)|검색\s?결과가 없/iu;
