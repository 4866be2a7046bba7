import { describe, expect, test } from 'vitest';
import { isAddText, isOrderText } from '../../../../utils/shops/guard/order-guard';

interface Words {
  /** What buttons that order or pay say, in real shops. */
  readonly orders: readonly string[];
  /** What puts a thing into the cart. */
  readonly adds: readonly string[];
  /** What speaks of orders, money or buying and does neither. */
  readonly near: readonly string[];
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  English: {
    orders: [
      'Place order',
      'Buy now',
      'Proceed to Checkout',
      'Pay now',
      'Continue to payment',
      'Submit order',
      'Place your order and pay',
      'Buy with 1-Click',
      'Pay with PayPal',
      'Complete purchase',
    ],
    adds: ['Add to cart', 'Add to bag', 'Add to trolley'],
    near: [
      'Order history',
      'Track your order',
      'My orders',
      'Order status',
      'Payment methods',
      'Buying guide',
      'Sort order',
      'Display',
      'Reorder point',
      'Spray paint',
    ],
  },
  German: {
    orders: [
      'Zahlungspflichtig bestellen',
      'Jetzt kaufen',
      'Zur Kasse',
      'Jetzt bezahlen',
      'Kauf abschließen',
      'Bestellung abschicken',
      'Weiter zur Zahlung',
      'Kostenpflichtig bestellen',
      'Mit Klarna bezahlen',
      'Bestellung bestätigen',
    ],
    adds: ['In den Warenkorb', 'In den Einkaufswagen', 'In den Korb legen'],
    near: [
      'Bestellstatus',
      'Bestellhistorie',
      'Meine Bestellungen',
      'Bestellnummer',
      'Zahlungsarten',
      'Kaufberatung',
      'Sortierung',
      'Kassenbon',
      'Käuferschutz',
      'Bezahlbare Möbel',
    ],
  },
  French: {
    orders: [
      'Passer commande',
      'Acheter maintenant',
      'Valider ma commande',
      'Payer',
      'Procéder au paiement',
      'Commander',
      'Finaliser la commande',
      'Confirmer et payer',
    ],
    adds: ['Ajouter au panier', 'Mettre dans le panier'],
    near: [
      'Historique des commandes',
      'Suivre ma commande',
      'Mes commandes',
      'Moyens de paiement',
      "Guide d'achat",
      'Numéro de commande',
    ],
  },
  Spanish: {
    orders: [
      'Comprar ahora',
      'Realizar pedido',
      'Finalizar compra',
      'Pagar',
      'Tramitar pedido',
      'Proceder al pago',
      'Confirmar pedido',
      'Pagar ahora',
    ],
    adds: ['Añadir al carrito', 'Agregar al carro', 'Añadir a la cesta'],
    near: [
      'Historial de pedidos',
      'Mis pedidos',
      'Estado del pedido',
      'Formas de pago',
      'Guía de compra',
      'Número de pedido',
    ],
  },
  Italian: {
    orders: [
      'Acquista ora',
      "Procedi all'ordine",
      'Vai alla cassa',
      'Paga ora',
      'Conferma ordine',
      'Completa acquisto',
      'Invia ordine',
      'Procedi al pagamento',
    ],
    adds: ['Aggiungi al carrello'],
    near: [
      'Storico ordini',
      'I miei ordini',
      "Stato dell'ordine",
      'Metodi di pagamento',
      "Guida all'acquisto",
      'Numero ordine',
    ],
  },
  Portuguese: {
    orders: [
      'Comprar agora',
      'Finalizar compra',
      'Fechar pedido',
      'Pagar',
      'Concluir compra',
      'Confirmar pedido',
      'Finalizar encomenda',
      'Ir para o pagamento',
    ],
    adds: ['Adicionar ao carrinho', 'Adicionar ao cesto'],
    near: [
      'Histórico de pedidos',
      'Meus pedidos',
      'Rastrear pedido',
      'Formas de pagamento',
      'Guia de compras',
      'Número do pedido',
    ],
  },
  Dutch: {
    orders: [
      'Nu kopen',
      'Afrekenen',
      'Bestelling plaatsen',
      'Nu betalen',
      'Bestellen en betalen',
      'Naar de kassa',
      'Bestelling afronden',
      'Verder naar betalen',
    ],
    adds: ['In winkelwagen', 'Toevoegen', 'In mijn winkelmandje'],
    near: [
      'Bestelgeschiedenis',
      'Mijn bestellingen',
      'Bestelstatus',
      'Betaalmethoden',
      'Koopgids',
      'Bestelnummer',
    ],
  },
  Polish: {
    orders: [
      'Kup teraz',
      'Zamawiam i płacę',
      'Złóż zamówienie',
      'Przejdź do kasy',
      'Kupuję i płacę',
      'Zapłać',
      'Potwierdzam zakup',
      'Zamawiam z obowiązkiem zapłaty',
    ],
    adds: ['Do koszyka', 'Dodaj do koszyka'],
    near: [
      'Historia zamówień',
      'Moje zamówienia',
      'Status zamówienia',
      'Metody płatności',
      'Poradnik zakupowy',
      'Numer zamówienia',
    ],
  },
  Czech: {
    orders: [
      'Koupit hned',
      'Objednat s povinností platby',
      'Dokončit objednávku',
      'K pokladně',
      'Zaplatit',
      'Odeslat objednávku',
      'Přejít k pokladně',
      'Závazně objednat',
    ],
    adds: ['Do košíku', 'Přidat do košíku'],
    near: [
      'Historie objednávek',
      'Moje objednávky',
      'Stav objednávky',
      'Způsoby platby',
      'Nákupní rádce',
      'Číslo objednávky',
    ],
  },
  Swedish: {
    orders: [
      'Köp nu',
      'Till kassan',
      'Slutför köp',
      'Betala',
      'Lägg order',
      'Beställ nu',
      'Gå till kassan',
      'Bekräfta beställning',
    ],
    adds: ['Lägg i varukorgen', 'Lägg i kundvagnen'],
    near: ['Orderhistorik', 'Mina beställningar', 'Orderstatus', 'Betalningssätt', 'Köpguide', 'Ordernummer'],
  },
  Turkish: {
    orders: [
      'Hemen al',
      'Satın al',
      'Siparişi tamamla',
      'Ödeme yap',
      'Siparişi onayla',
      'Alışverişi tamamla',
      'Şimdi satın al',
      'Ödemeye geç',
    ],
    adds: ['Sepete ekle', 'Sepete at'],
    near: [
      'Sipariş geçmişi',
      'Siparişlerim',
      'Sipariş takibi',
      'Ödeme yöntemleri',
      'Alışveriş rehberi',
      'Sipariş numarası',
    ],
  },
  Russian: {
    orders: [
      'Оформить заказ',
      'Купить сейчас',
      'Перейти к оплате',
      'Оплатить',
      'Подтвердить заказ',
      'Купить в 1 клик',
      'Оформить покупку',
      'Разместить заказ',
    ],
    adds: ['В корзину', 'Добавить в корзину'],
    near: [
      'История заказов',
      'Мои заказы',
      'Статус заказа',
      'Способы оплаты',
      'Гид по покупкам',
      'Номер заказа',
    ],
  },
  Chinese: {
    orders: ['立即购买', '提交订单', '去结算', '去付款', '确认下单', '立即支付', '馬上購買', '前往結帳'],
    adds: ['加入购物车', '加入購物車', '放入购物袋'],
    near: ['我的订单', '订单查询', '历史订单', '购买指南', '购买须知', '订单号'],
  },
  Japanese: {
    orders: [
      '今すぐ買う',
      '注文を確定する',
      'レジに進む',
      '購入手続きへ',
      'お支払いへ進む',
      '注文する',
      '今すぐ購入',
      '購入を確定',
    ],
    adds: ['カートに入れる', 'カートに追加', 'かごに入れる'],
    near: ['注文履歴', '注文状況', '注文番号', '購入履歴', '購入ガイド', '支払い方法'],
  },
  Korean: {
    orders: [
      '바로구매',
      '결제하기',
      '주문하기',
      '구매하기',
      '주문 완료',
      '바로 주문',
      '결제 진행',
      '지금 구매',
    ],
    adds: ['장바구니에 담기', '장바구니 담기'],
    near: ['주문 내역', '주문조회', '내 주문', '주문번호', '구매 가이드', '구매 후기'],
  },
  Arabic: {
    orders: [
      'شراء الآن',
      'اشتر الآن',
      'إتمام الطلب',
      'الدفع الآن',
      'تأكيد الطلب',
      'إتمام الشراء',
      'ادفع الآن',
      'متابعة الدفع',
    ],
    adds: ['أضف إلى السلة', 'إضافة إلى العربة'],
    near: ['سجل الطلبات', 'طلباتي', 'حالة الطلب', 'رقم الطلب', 'دليل الشراء', 'تتبع الطلب'],
  },
  Hebrew: {
    orders: [
      'קנה עכשיו',
      'לתשלום',
      'בצע הזמנה',
      'מעבר לקופה',
      'שלם עכשיו',
      'אישור הזמנה',
      'סיום הזמנה',
      'השלם רכישה',
    ],
    adds: ['הוסף לסל', 'הוספה לסל', 'הוסף לעגלה'],
    near: ['היסטוריית הזמנות', 'ההזמנות שלי', 'מצב ההזמנה', 'מספר הזמנה', 'מדריך קנייה', 'אמצעי תשלום'],
  },
};

test('the guard is proved in more than the twelve languages that it has to know', () => {
  expect(Object.keys(LANGUAGES).length).toBeGreaterThanOrEqual(17);
});

describe.each(Object.entries(LANGUAGES))('in %s', (_, { orders, adds, near }) => {
  test.each(orders)('"%s" orders', (text) => {
    expect(isOrderText(text)).toBe(true);
    expect(isAddText(text)).toBe(false);
  });

  test.each(adds)('"%s" adds', (text) => {
    expect(isOrderText(text)).toBe(false);
    expect(isAddText(text)).toBe(true);
  });

  test.each(near)('"%s" does neither', (text) => {
    expect(isOrderText(text)).toBe(false);
    expect(isAddText(text)).toBe(false);
  });
});
