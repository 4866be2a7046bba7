import { parentOf } from './dom';
import { textsBelow } from './dom-texts';
import { isDrawn, lookOf } from './look';

const DIGIT = /[\d０-９٠-٩۰-۹]/;
const LONGEST = 48;
const LEVELS = 3;
const MOST = 600;
// Marks such as "Sponsored" and "Sold out" are written into every row and shown in few.
const LONGEST_MARK = 24;
const MOST_MARKS = 1_500;
const MARK =
  /^[\s·|(•[]*(?:sponso|gespons|sponz|szpons|promot|ads?\b|adver|paid|anzei|werb|publici|patroc|anunc|annun|annon|mainos|rekla|inzer|hirdet|recla|реклам|спонс|χορηγ|διαφ|ממומן|מודעה|إعلان|ممو|广告|廣告|贊助|赞助|スポ|広告|광고|được|โฆษ|iklan|sold|out of|unavail|ausverk|vergriff|épuis|indispon|rupture|agotad|esgotad|esaurit|non disp|uitverk|slutså|udsolg|utsolg|loppu|vyprod|vypred|nedostup|wyprz|niedost|elfogy|epuizat|нет в|нема|закінч|tüken|εξαντλ|אזל|نفد|غير متو|售|补货|完売|売り切れ|在庫切れ|品切れ|품절|hết hàng|สินค้าหมด|stok habis|no\b|0 |nothing|found|could|did|unable|keine|nichts|aucun|sin |nessun|nenhum|geen|inga|ei |brak|nie |nenal|žádn|žiadn|nincs|nici|nu |ничего|не |нічого|sonuç|δεν|לא|لا |لم|没有|沒有|未|無|无|見つ|該当|검색)/iu;
// A look at the markup says whether its texts are worth a walk.
const TELLING = new RegExp(`>(?:[^<]*${DIGIT.source}|${MARK.source.slice(1)})`, 'iu');

/** Notes how the elements around short texts with digits are drawn: the amounts of a page are told apart by their looks. */
export class LookNotes {
  /** Four numbers each, as a capture holds them. */
  readonly flat: number[] = [];
  private readonly noted = new Set<Element>();
  private drawings = 0;
  private marks = 0;

  /** Notes the looks in an element whose markup begins at this place. */
  noteAll(element: Element, markup: string, place: number): void {
    if (!TELLING.test(markup)) return;
    const numbers = new Map<Element, number>();
    for (const text of textsBelow(element)) {
      const data = text.nodeValue ?? '';
      const owner = data.trim() === '' ? null : parentOf(text);
      if (!owner) continue;
      const number = numbers.get(owner) ?? numbers.size;
      numbers.set(owner, number);
      this.note(owner, data, place, number);
    }
  }

  /** Notes the look of an element with a text of its own: which one it is behind this place in the markup. */
  note(owner: Element, text: string, place: number, number = 0): void {
    if (text.length > LONGEST) return;
    if (DIGIT.test(text)) this.noteDrawing(owner, place, 4 * number);
    else if (text.length <= LONGEST_MARK && MARK.test(text)) this.noteHidden(owner, place, 4 * number);
  }

  private noteDrawing(owner: Element, place: number, number: number): void {
    let at: Element | null = owner;
    for (let level = 0; at && level < LEVELS; level += 1, at = parentOf(at)) {
      if (this.noted.has(at) || this.drawings >= MOST) return;
      this.drawings += 1;
      this.noted.add(at);
      const { size, isStruck, isShown } = lookOf(at);
      this.flat.push(place, number + level, size ?? 0, (isStruck ? 1 : 0) + (isShown ? 2 : 0));
    }
  }

  private noteHidden(owner: Element, place: number, number: number): void {
    if (this.noted.has(owner) || this.marks >= MOST_MARKS) return;
    this.marks += 1;
    if (isDrawn(owner)) return;
    this.noted.add(owner);
    this.flat.push(place, number, 0, 0);
  }
}
