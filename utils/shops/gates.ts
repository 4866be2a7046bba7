import type { FillRefusal } from '../domain/cart/cart';
import { all, attr, one } from '../extraction/tree/dom';
import { labelOf, textOf } from '../extraction/tree/dom-text';
import { isAddText } from './guard/order-guard';

/** A page that shows a shop says more than this many characters. */
const SHORT = 1500;

interface Gate {
  readonly refusal: FillRefusal;
  /** Elements that only such a page has, where it has little else. A script that merely watches for robots stands in any page. */
  readonly marks: string;
  /** What such a page says. */
  readonly says: RegExp;
}

const GATES: readonly Gate[] = [
  {
    refusal: 'captcha',
    marks:
      'iframe[src*="captcha" i], iframe[src*="challenges.cloudflare.com"], .g-recaptcha, .h-captcha, .cf-turnstile, #challenge-form, #challenge-running, form[action*="captcha" i], input[name*="captcha" i], img[src*="captcha" i], #px-captcha, script[src*="captcha-delivery.com"]',
    says: /captcha|not a robot|(?:are|if) you (?:a |are )?(?:human|robot)|you are human|unusual traffic|security check|just a moment|kein roboter|menschlich|sicherheitsprüfung|pas un robot|êtes humain|no soy un robot|eres humano|não sou um robô|non sono un robot|geen robot|nie jestem robotem|nejsem robot|inte en robot|robot değil|не робот|не бот|机器人|人机|機器人|ロボットではありません|로봇이 아닙|لست (?:برنامج )?روبوت|לא רובוט/iu,
  },
  {
    refusal: 'region-wall',
    marks: '',
    says: /(?:choose|select|pick|confirm|enter) (?:your |a |the )?(?:country|region|location|store|market|post ?code|zip|delivery area)|where (?:are you|should we deliver|do you want)|(?:land|region|lieferort|lieferland|markt|filiale) (?:aus)?wählen|(?:postleitzahl|plz) (?:eingeben|angeben)|choisi\p{L}+ (?:votre |un )?(?:pays|région|magasin)|(?:elige|selecciona|elija|escolha|selecione) (?:tu |su |o seu |seu |un )?(?:país|región|região|tienda|loja)|(?:scegli|seleziona) (?:il tuo |la tua |il )?(?:paese|regione|negozio)|kies (?:je |uw )?(?:land|regio|winkel)|wybierz (?:kraj|region|sklep)|vyberte (?:zemi|region|prodejnu)|välj (?:land|region|butik)|(?:ülke|bölge|mağaza)(?:nizi)? seç|выберите (?:страну|регион|город|магазин)|选择(?:国家|地区|城市|门店)|選擇(?:國家|地區)|(?:国|地域|店舗)を選択|(?:국가|지역|매장)(?:을|를)? ?선택|اختر (?:بلدك|الدولة|البلد|المنطقة|المدينة)|בחר(?:ו)? (?:מדינה|אזור|סניף)/iu,
  },
  {
    refusal: 'consent-wall',
    marks: '',
    says: /before you continue|(?:accept|agree|consent)\p{L}* .{0,60}(?:cookie|terms|privacy)|cookie\p{L}*.{0,80}(?:accept|agree|consent)|bevor sie (?:fortfahren|weiter)|cookies?.{0,60}(?:akzeptier|zustimm)|(?:akzeptier|zustimm)\p{L}* .{0,60}cookie|cookies?.{0,60}(?:accepter|aceptar|aceitar|accetta|accepteren|zaakceptuj|přijmout|acceptera|kabul|принять|прийняти)|(?:accepter|aceptar|aceitar|accetta|accepteren|zaakceptuj|přijmout|acceptera|kabul|принять|прийняти)\p{L}* .{0,60}(?:cookie|куки)|(?:同意|接受).{0,30}cookie|cookie.{0,30}(?:同意|接受|동의)|(?:قبول|موافق).{0,40}(?:الارتباط|الكوكيز|cookie)|(?:הסכמה|אישור).{0,30}(?:עוגיות|cookie)/iu,
  },
];

/**
 * What stands before a shop instead of the page that was asked for: a question that only a person can answer. A page that says much
 * or lets something be added is the shop itself, whatever lies over it: nothing here clicks, so no layer is in the way.
 */
export function gateOf(document: Document): FillRefusal | null {
  const body = one(document, 'body');
  const title = one(document, 'title');
  const words = body ? textOf(body, SHORT + 1) : '';
  if (!body || words.length > SHORT || hasAddControl(document)) return null;
  const said = `${title ? (title.textContent ?? '') : ''} ${words} ${buttonWords(document)}`;
  const gate = GATES.find(
    ({ marks, says }) => says.test(said) || (marks !== '' && one(document, marks) !== null),
  );
  return gate?.refusal ?? null;
}

function hasAddControl(document: Document): boolean {
  return all(document, 'button, input[type="submit"]').some((control) => isAddText(labelOf(control, 80)));
}

function buttonWords(document: Document): string {
  return all(document, 'input[type="submit"], input[type="button"]')
    .map((button) => attr(button, 'value') ?? '')
    .join(' ');
}
