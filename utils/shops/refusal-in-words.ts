import type { FillRefusal } from '../domain/cart';
import { SOLD_OUT_TEXT } from './order-words';

/** What shops say when they do not add, most telling first: "not available in the requested quantity" is a limit, not "sold out". */
const SAYINGS: readonly (readonly [FillRefusal, RegExp])[] = [
  [
    'below-minimum',
    /minim\p{L}+ (?:\p{L}+ ){0,2}(?:quantity|qty|amount|of \d)|(?:at least|min\.?) \d+|mindest(?:bestell)?menge|mindestens \d|(?:quantité|commande) minim|au moins \d|(?:cantidad|quantidade) mínima|(?:al menos|mínimo de) \d|quantità minima|almeno \d|minim\p{L}+ (?:aantal|hoeveelheid|bestel|ilość|množ|počet|antal)|(?:minst|mindst|min\.) \d|en az \d|минимальн\p{L}+ (?:колич|кільк)|не менее \d|最少|起[购購訂订批]|最低(?:購入|注文)|최소 ?(?:구매|주문|수량)|الحد الأدنى|כמות מינימ/iu,
  ],
  [
    'variant-unchosen',
    /(?:choose|select|specify|pick) (?:\p{L}+ ){0,3}(?:option|size|colou?r|variant|style)|option\p{L}*(?: \p{L}+)? required|(?:option|größe|farbe|variante)\p{L}* (?:aus)?wählen|wählen sie|choisi\p{L}+ (?:\p{L}+ ){0,2}(?:option|taille|couleur|déclinaison)|(?:selecciona|elige|elija|escolh|selecion|scegli|seleziona|kies|selecteer|wybierz|vyberte|välj|vælg|velg|valitse)\p{L}* |seçiniz|seçin|выберите|оберіть|请选择|請選擇|選択して|선택(?:해|하)|اختر|יש לבחור|בחר/iu,
  ],
  [
    'login-wall',
    /(?:sign|log) ?in|anmelden|einloggen|connectez|iniciar? sesi[óo]n|faça login|accedi|inloggen|zaloguj|přihlas|logga in|log ind|giriş yap|войдите|увійдіть|登录|登入|ログイン|로그인|تسجيل الدخول|התחבר/iu,
  ],
  [
    'capped',
    /(?:requested|desired) (?:qty|quantity)|max\p{L}*\.? |(?:at most|up to|only|no more than) \d+|(?:not enough|insufficient|more than|limit)|höchst(?:ens|menge|zahl)|nicht genügend|nur (?:noch )?\d|pas assez|insuffisant|seulement \d|máxim|insuficiente|suficiente|solo \d|massim|non (?:ci sono )?abbastanza|niet genoeg|slechts \d|zbyt mało|niewystarcz|nedostat|högst|ikke nok|inte tillräck|yeterli|en fazla|не более|недостаточно|не більше|最多|限购|限購|库存不足|庫存不足|在庫(?:が)?(?:不足|足り)|まで|최대|재고(?:가)? ?부족|الحد الأقصى|غير كافي?ة|לכל היותר|אין מספיק/iu,
  ],
  ['out-of-stock', SOLD_OUT_TEXT],
];

/** The kind of refusal in a shop's own words, in any of the languages that we know; null where they say none of them. */
export function refusalInWords(words: string): FillRefusal | null {
  const plain = words.normalize('NFKC').slice(0, 500);
  return SAYINGS.find(([, says]) => says.test(plain))?.[0] ?? null;
}
