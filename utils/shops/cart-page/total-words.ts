import type { CartRow } from '../../domain/cart/cart';
import { DEPOSIT_WORDS } from '../../domain/words/deposit-words';

const { alone, vessel, deposit } = DEPOSIT_WORDS;
// What is paid for bottles, cans and crates until they come back. A deposit of another kind is a fee like any other.
const RETURNED = new RegExp(
  `^(?!.*(?:insur|protect|versicher|schutz)).*(?:${alone}|(?:${vessel}).*(?:${deposit})|(?:${deposit}).*(?:${vessel}))`,
  'iu',
);

/** What a row below a cart's lines is, by the word that the shop prints before the amount; the first that matches wins. */
const KINDS: readonly (readonly [CartRow['kind'] | 'total', RegExp])[] = [
  ['deposit', RETURNED],
  // Before delivery and total: a "shipping surcharge" is no delivery fee, and a "total insurance" no total.
  [
    'fee',
    /surcharge|insur|protect|donat|charity|\btips?\b|gratuit|gift ?wrap|deposit|zuschlag|versicher|schutz|spende|trinkgeld|pfand|toeslag|verzeker|fooi|donatie|statiegeld|supplément|assurance|\bdon\b|pourboire|consigne|recargo|seguro|propina|donaci|donativo|fianza|supplemento|assicurazion|mancia|donazione|cauzione|gorjeta|doação|dopłata|ubezpiecz|napiwek|darowizn|kaucja|příplatek|pojišt|felár|biztosítás|adomány|tillägg|försäkr|gåva|dricks|\bpant\b|tillæg|forsikr|lisämaksu|vakuutus|bağış|bahşiş|sigorta|надбавк|страхов|чаевые|пожертв|附加|保险|捐|小费|押金|保險|保険|寄付|チップ|보험|기부|ประกัน|บริจาค|رسوم إضافية|تأمين|تبرع|إكرامية|ביטוח|תרומה|טיפ/iu,
  ],
  [
    'goods',
    /sub ?-?total|zwischensumme|warenwert|^goods|^items?\b|^products?\b|^merchandise|^artikel|^produkte|subtotaal|^producten|sous-total|^articles|^produits|^productos|subtotale|totale parziale|^prodotti|^produtos|suma częściowa|wartość produktów|^produkty|mezisoučet|medzisúčet|részösszeg|delsumma|delsum|välisumma|ara toplam|подытог|товары|проміжний|^商品|小计|小計|^상품|ยอดรวมย่อย|المجموع الفرعي|סכום ביניים|net total|total \(?(?:tax |vat )?(?:excl|ex\b|before tax|ohne|hors|ht\b|netto)/iu,
  ],
  [
    'delivery',
    /deliver|shipping|postage|freight|versand|lieferung|porto|fracht|verzend|bezorg|livraison|expédition|frais de port|env[ií]o|gastos de envío|spedizion|consegna|entrega|frete|portes|dostaw|wysyłk|doprav|doručen|szállít|frakt|leverans|levering|toimitus|kargo|teslimat|доставк|运费|運費|配送|送料|배송|จัดส่ง|التوصيل|الشحن|توصيل|شحن|משלוח/iu,
  ],
  [
    'fee',
    /\bfees?\b|charge|handling|gebühr|servicepauschale|kosten\b|frais|comisi[oó]n|commission|opłata|poplatek|díj\b|avgift|gebyr|maksu\b|bedeli|ücret|сбор|комисси|手续费|服务费|手續費|服務費|手数料|수수료|ค่าธรรมเนียม|رسوم|עמלה|דמי/iu,
  ],
  [
    'discount',
    /discount|saving|you save|coupon|voucher|promo|rabatt|gutschein|ersparnis|nachlass|korting|kortings|remise|réduction|descuento|cupón|sconto|desconto|rabat|sleva|zľava|kedvezmény|alennus|indirim|скидк|знижк|优惠|優惠|折扣|割引|할인|ส่วนลด|خصم|الخصم|הנחה/iu,
  ],
  [
    'total',
    /^(?!.*(?:\btax total|total tax|tax\s*$))(?:.*\btotal\b|.*\btotale\b|.*\btotaal\b)|to pay|balance|amount due|gesamt|^summe|zu zahlen|endbetrag|rechnungsbetrag|te betalen|à payer|a pagar|da pagare|razem|do zapłaty|łącznie|celkem|spolu|k úhradě|összesen|fizetendő|totalt|i alt|at betale|att betala|yhteensä|maksettava|toplam|ödenecek|итого|всего|к оплате|разом|до сплати|合计|合計|总计|總計|应付|應付|お支払|총|합계|결제|รวม|الإجمالي|المجموع|סה.?כ|לתשלום/iu,
  ],
  [
    'tax',
    /\btax|\bvat\b|\bgst\b|mwst|ust\b|steuer|\bbtw\b|\btva\b|\biva\b|imposta|imposto|podat|\bdph\b|áfa|moms|\bmva\b|\balv\b|\bkdv\b|ндс|пдв|税|稅|부가세|ภาษี|ضريبة|مع"?מ/iu,
  ],
];

/** The kind of a printed row; `other` for a word that is not known. */
export function rowKindOf(label: string): CartRow['kind'] | 'total' {
  return KINDS.find(([, words]) => words.test(label))?.[0] ?? 'other';
}

/** The same for an amount that is known to be a part of the total: `other` where its word says nothing, or where it has none. */
export function partKindOf(label: string | null): CartRow['kind'] {
  const kind = label === null ? 'other' : rowKindOf(label);
  return kind === 'total' ? 'other' : kind;
}
