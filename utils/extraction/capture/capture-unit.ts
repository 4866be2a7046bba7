import { rawText, shadowOf } from '../tree/dom';
import { fieldAttributes } from './capture-attributes';
import { LEFT_OUT, WRITTEN_OTHERWISE } from './capture-kinds';
import { TELLING, type Told, toldBy } from './capture-looks';
import { keptScript, type ScriptBudget } from './capture-scripts';
import { MarkupCursor, type Owner } from './markup-cursor';

// What is not taken along as it stands, what may hide a shadow tree, and texts that may tell something.
const NOT_AS_IT_STANDS = [...LEFT_OUT, ...WRITTEN_OTHERWISE].join('|');
const MARKS = new RegExp(
  `<(?:(${NOT_AS_IT_STANDS})(?=[\\s>])|!--|([a-z]\\w*-))|>(?:(${TELLING.amount})|(${TELLING.mark}))`,
  'gi',
);
// The most of what is left out; what is in the others, the markup does not always tell.
const PLAINLY_LEFT_OUT = new Set(['svg', 'style']);
const COMMENT = '<!--';

/** A short text of a unit that may tell something. */
export interface Telling {
  readonly owner: Owner;
  readonly told: Told;
}

/** What is taken along of an element and all that is in it. */
export interface Unit {
  readonly markup: readonly string[];
  /** How many elements that is. */
  readonly elements: number;
  readonly tellings: readonly Telling[];
}

/** Elements in the way: what is in them stands in no markup. None where the markup is not what the page is. */
export interface Untold {
  readonly hosts: readonly Element[];
}

/** Takes an element along out of the markup that the browser wrote of it, in one pass, with a look at the few elements that it does not tell. */
export class UnitScan {
  private readonly tellings: Telling[] = [];
  private readonly hosts: Element[] = [];
  private readonly cursor: MarkupCursor;
  private readonly markup: string;
  private readonly scripts: ScriptBudget;

  constructor(element: Element, markup: string, scripts: ScriptBudget) {
    this.cursor = new MarkupCursor(element, markup);
    this.markup = markup;
    this.scripts = scripts;
  }

  take(): Unit | Untold {
    MARKS.lastIndex = 0;
    for (let found = MARKS.exec(this.markup); found; found = MARKS.exec(this.markup)) {
      const behind = this.pass(found);
      if (behind === null) return { hosts: [] };
      MARKS.lastIndex = behind;
    }
    if (this.hosts.length > 0) return { hosts: this.hosts };
    this.cursor.end();
    return { markup: this.cursor.kept, elements: this.cursor.written, tellings: this.tellings };
  }

  /** Answers where to go on; null where the page has something else than the markup tells. */
  private pass({ 0: all, 1: special, 2: custom, 3: amount, 4: mark, index }: RegExpExecArray): number | null {
    const behind = index + all.length;
    const text = amount ?? mark;
    if (text !== undefined) return this.text(text, amount !== undefined, index) ? behind : null;
    if (all === COMMENT) return this.comment(index);
    if (custom !== undefined) return this.custom(index) ? behind : null;
    return special === undefined ? behind : this.special(special, index);
  }

  private text(text: string, hasDigit: boolean, index: number): boolean {
    const told = toldBy(text, hasDigit);
    if (!told) return true;
    const owner = this.cursor.ownerAt(index);
    if (owner) this.tellings.push({ owner, told });
    return owner !== null;
  }

  // What stands behind an end may be a text that tells something, so that the `>` is looked at again.
  private comment(index: number): number {
    const end = this.markup.indexOf('-->', index + COMMENT.length);
    const behind = end < 0 ? this.markup.length : end + 3;
    this.cursor.replace(index, behind, '');
    return behind - 1;
  }

  private custom(index: number): boolean {
    const tag = this.markup.slice(index + 1, this.markup.indexOf('>', index)).split(' ', 1)[0] ?? '';
    const element = this.cursor.elementAt(index, tag);
    if (element && shadowOf(element)) this.hosts.push(element);
    return element !== null;
  }

  private special(tag: string, index: number): number | null {
    const inside = this.markup.indexOf('>', index) + 1;
    // Most scripts stand elsewhere.
    if (tag === 'script' && this.markup.startsWith('</', inside)) return inside;
    const passed = PLAINLY_LEFT_OUT.has(tag) ? this.cursor.leaveOutPlain(tag, index) : null;
    if (passed !== null) return passed - 1;
    const element = this.cursor.elementAt(index, tag);
    if (!element) return null;
    if (LEFT_OUT.has(tag)) return this.cursor.leaveOut(element, index) - 1;
    if (tag === 'script' || tag === 'iframe') return this.inside(element, tag, inside);
    if (tag === 'input' || tag === 'select') return this.field(element, tag, index, inside);
    this.hosts.push(element);
    return inside;
  }

  /** The text in a script or a frame, which the browser writes as it is. */
  private inside(element: Element, tag: string, inside: number): number | null {
    const text = rawText(element);
    const end = inside + text.length;
    if (!this.markup.startsWith(`</${tag}>`, end)) return null;
    const kept = tag === 'script' ? keptScript(element, text, this.scripts) : '';
    if (kept) this.cursor.replace(inside - 1, end, ` /length="${kept.length}">${kept}`);
    else this.cursor.replace(inside, end, '');
    return end;
  }

  private field(element: Element, tag: string, index: number, inside: number): number {
    const [begin, end] = [index + 1 + tag.length, inside - 1];
    this.cursor.replace(begin, end, fieldAttributes(element, tag, this.markup.slice(begin, end)));
    return end;
  }
}
