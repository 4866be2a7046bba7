import type { FillRefusal } from '../domain/cart/cart';
import { literalPattern } from '../domain/words/literal-pattern';
import { latin, SOLD_OUT_TEXT } from './guard/order-words';

type Saying = readonly [FillRefusal, RegExp];

/** What shops say when they do not add, most telling first: "not available in the requested quantity" is a limit, not "sold out". */
const SAYINGS: readonly Saying[] = [
  [
    'below-minimum',
    latin(
      'minim\\p{L}+ (?:\\p{L}+ ){0,2}(?:quantity|qty|amount|of \\d\\S*)|(?:at least|min\\.?) \\d\\S*|the fewest you may|mindest(?:bestell)?menge|mindestens \\d\\S*|(?:quantité|commande) minim\\p{L}+|au moins \\d\\S*|(?:cantidad|quantidade) mínima|(?:al menos|mínimo de) \\d\\S*|quantità minima|almeno \\d\\S*|minim\\p{L}+ (?:aantal|hoeveelheid|bestel|ilość|množ|počet|antal)\\p{L}*|(?:minst|mindst) \\d\\S*|en az \\d\\S*|минимальн\\p{L}+ (?:колич|кільк)\\p{L}*|не менее \\d\\S*',
    ),
  ],
  ['below-minimum', /最少|起[购購訂订批]|最低(?:購入|注文)|최소 ?(?:구매|주문|수량)|الحد الأدنى|כמות מינימ/u],
  [
    'variant-unchosen',
    latin(
      '(?:choose|select|specify|pick) (?:\\p{L}+ ){0,3}(?:options?|sizes?|colou?rs?|variants?|styles?)|option\\p{L}*(?: \\p{L}+)? required|(?:option|größe|farbe|variante)\\p{L}* (?:aus)?wählen|wählen sie|choisi\\p{L}+ (?:\\p{L}+ ){0,2}(?:options?|tailles?|couleurs?|déclinaisons?)|seleccion\\p{L}+|elige|elija|escolh\\p{L}+|selecion\\p{L}+|scegli|scegliere|selezion\\p{L}+|kies|selecteer|wybierz|vyberte|välj|vælg|velg|valitse|seçiniz|seçin|выберите|оберіть',
    ),
  ],
  ['variant-unchosen', /请选择|請選擇|選択して|선택(?:해|하)|اختر|יש לבחור|בחר/u],
  [
    'login-wall',
    latin(
      '(?:sign|log) ?in|anmelden|einloggen|connectez|iniciar? sesi[óo]n|faça login|accedi|inloggen|zaloguj\\p{L}*|přihlas\\p{L}*|logga in|log ind|giriş yap\\p{L}*|войдите|увійдіть',
    ),
  ],
  ['login-wall', /登录|登入|ログイン|로그인|تسجيل الدخول|התחבר/u],
  [
    'capped',
    latin(
      '(?:requested|desired) (?:qty|quantity)|quantity (?:you )?(?:requested|asked for)|in (?:this|that) quantity|gewünschte[nr]? (?:menge|anzahl)|quantité (?:demandée|souhaitée)|cantidad (?:solicitada|deseada)|quantità richiesta|gevraagde (?:hoeveelheid|aantal)',
    ),
  ],
  ['out-of-stock', SOLD_OUT_TEXT],
  [
    'capped',
    latin(
      'max\\. ?\\d\\S*|max (?:\\d+ (?:per|pro|par|por)|quantity|qty|order)|maxim(?:um|al|aal)\\p{L}*|(?:at most|up to|only|no more than) \\d\\S*|the most you may|as many (?:\\S+ ){0,8}as you requested|not enough|insufficient|more than|limits?|limited to|limite|límite|limiet|höchst(?:ens|menge|zahl)|nicht genügend|nur (?:noch )?\\d\\S*|pas assez|insuffisant\\p{L}*|seulement \\d\\S*|máxim\\p{L}+|(?:in)?suficient\\p{L}*|solo \\d\\S*|massim[aoei] (?:di |\\d|acquist|ordin)\\S*|quantità massima|al massimo|non (?:ci sono )?abbastanza|niet genoeg|slechts \\d\\S*|zbyt mało|niewystarcz\\p{L}+|nedostat\\p{L}+|högst|ikke nok|inte tillräck\\p{L}+|yeterli|en fazla|не более|недостаточно|не більше',
    ),
  ],
  [
    'capped',
    /最多|限购|限購|库存不足|庫存不足|在庫(?:が)?(?:不足|足り)|まで|최대|재고(?:가)? ?부족|الحد الأقصى|غير كافي?ة|לכל היותר|אין מספיק/u,
  ],
];

/**
 * The kind of refusal in a shop's own words, in any of the languages that we know; null where they say none of them. The thing's own
 * name says nothing: a "Choose Your Size Belt" may be sold out.
 */
export function refusalInWords(words: string, name: string): FillRefusal | null {
  const plain = without(fold(words), fold(name)).slice(0, 500);
  return SAYINGS.find(([, says]) => says.test(plain))?.[0] ?? null;
}

// A name in Latin letters is taken out as whole words; other scripts join a name to what stands beside it.
function without(text: string, name: string): string {
  if (name === '') return text;
  return text.replace(
    new RegExp(`(?<!\\p{Script=Latin})${literalPattern(name)}(?!\\p{Script=Latin})`, 'giu'),
    ' ',
  );
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
