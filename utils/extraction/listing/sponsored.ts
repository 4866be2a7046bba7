import { attr, lookOf, parentOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { one } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { plainNames, Region } from '../visible/regions';
import type { Card } from './cards';

const MARK =
  /^[\s·|(•[]*(?:sponsored(?: (?:ad|product|result|item|listing|by .{1,30}))?|promoted(?: (?:product|listing|by .{1,30}))?|ads?|advert(?:isement)?|paid placement|anzeige|gesponsert\p{L}*(?: .{1,20})?|werbung|sponsoris[ée]e?(?: .{1,20})?|publicit[ée]|patrocinad[oa]|anuncio|publicidad|sponsorizzat[oa]|annuncio|annons|sponsrad|annonce|sponset|mainos|sponsoroitu|sponsorowan[eya]|reklama|sponzorov[aá]n[oéý]|inzerát|hirdetés|szponzorált|reclamă|sponsorizat|реклама|спонсор\p{L}*|спонсирано|sponsorlu|reklam|χορηγούμενο|διαφήμιση|ממומן|מודעה|إعلان|مموّ?ل|ممول|广告|廣告|贊助|赞助|スポンサー|広告|광고|được tài trợ|โฆษณา|iklan)[\s·|):•\]ⓘi?]*$/iu;
const MARK_CLASS = /(?:^|[\s_-])(?:sponsored|promoted|ad-?(?:badge|label|tag|marker|holder))(?:$|[\s_-])/i;
const LONGEST = 48;
const MAX_CLIMB = 28;

/** The cards that paid for their place: those that bear a shown mark of it, or the class of one. */
export function sponsoredCards(cards: readonly Card[], page: Page): ReadonlySet<Card> {
  const byElement = new Map(cards.map((card) => [card.element, card]));
  const found = new Set(
    cards.filter(({ element, core }) =>
      [element, core].some((each) => MARK_CLASS.test(plainNames(attr(each, 'class') ?? ''))),
    ),
  );
  for (const { text, parent, regions } of page.survey().texts) {
    if (text.length > LONGEST || regions & Region.Hidden || !MARK.test(text)) continue;
    const card = cardAround(parent, byElement);
    if (card && !found.has(card) && isMeant(parent, card, page)) found.add(card);
  }
  return found;
}

function cardAround(element: PageElement, byElement: ReadonlyMap<PageElement, Card>): Card | null {
  let at: PageElement | null = element;
  for (let step = 0; at && step < MAX_CLIMB; step += 1, at = parentOf(at)) {
    const card = byElement.get(at);
    if (card) return card;
  }
  return null;
}

// Some shops write the word into every row and show it in few: then the label that the mark refers to is empty, or it is not drawn.
function isMeant(mark: PageElement, card: Card, page: Page): boolean {
  for (let at: PageElement | null = mark; at && at !== card.element; at = parentOf(at)) {
    const id = attr(at, 'aria-labelledby');
    const label = id && /^[\w:.-]+$/.test(id) ? one(page.root, `[id="${id}"]`) : null;
    if (label) return textOf(label, LONGEST) !== '';
  }
  return lookOf(mark).isShown;
}
