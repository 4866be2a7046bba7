import type { IngredientGroup } from '../../domain/recipe';
import { partedText } from '../parted-text';
import { one } from '../select';
import { linesOf, textOf } from '../text';
import { isSilent } from '../text-reader';
import type { PageElement } from '../tree';
import { Gathered } from './gathered';
import { lineText } from './line-text';
import {
  groupName,
  isHeadingItem,
  isHidden,
  isLabel,
  isLine,
  isTitle,
  LONGEST_LINE,
  LONGEST_TITLE,
  plainName,
  rankOf,
  rowText,
  termLines,
} from './list-parts';
import { beginsWithAmount, isIngredientsHeading, isMethodHeading } from './words';

const BLOCKS =
  'p,div,li,ul,ol,table,tr,td,th,dl,dt,dd,section,article,aside,main,h1,h2,h3,h4,h5,h6,header,footer,figure,form,fieldset,blockquote,pre,hr';
const SKIPPED = new Set(['nav', 'select', 'option', 'button', 'input', 'textarea', 'iframe', 'figure']);
const LONGEST_NOTE = 50;
const MOST_LINES = 150;
/** So much other text between heading and list, or between two lists, parts them. */
const FURTHEST = 700;
const FURTHEST_ELEMENTS = 400;

/** What was found behind a heading, and whether steps, notes or the like come next. */
export interface Walked {
  readonly groups: readonly IngredientGroup[];
  readonly isBeforeMethod: boolean;
}

/** Collects the lines that stand between two places of a page: items of lists and rows, or where there are none, short paragraphs. */
export class ListWalk {
  private readonly items: Gathered = new Gathered();
  private readonly blocks: Gathered = new Gathered();
  private isBeforeMethod = false;
  private passed = 0;
  private steps = 0;
  private readonly title: string;
  private readonly level: number;

  /** `title` is the heading's text, `level` its rank, 7 for one that is no heading element. */
  constructor(title: string, level: number) {
    this.title = title;
    this.level = level;
    this.items.name = this.blocks.name = groupName(title);
  }

  /** Walks the elements numbered `from` to `last`. */
  walk(elements: readonly PageElement[], from: number, last: number): Walked {
    for (let at = from; at <= last; ) {
      const element = elements[at];
      const next = element ? this.visit(element) : null;
      if (next === null || this.items.size >= MOST_LINES) break;
      at = next;
    }
    const found = this.items.size > 1 ? this.items : this.blocks;
    return { groups: found.groups(), isBeforeMethod: this.isBeforeMethod };
  }

  /** Takes in an element; answers the number of the next to visit, null at the end of the list. */
  private visit(element: PageElement): number | null {
    const { tag, index, last } = element;
    const behind = last + 1;
    if (isSilent(tag) || SKIPPED.has(tag) || isHidden(element)) return behind;
    if (tag === 'footer') return null;
    const rank = rankOf(element);
    if (rank !== null) return this.heading(element, rank) ? behind : null;
    if (tag === 'li' || tag === 'tr') {
      if (one(element, 'li,tr'))
        return this.isOver(lineText(textOf(element, LONGEST_TITLE))) ? null : index + 1;
      if (this.items.size === 0 && this.blocks.isMeasured()) return null;
      if (isHeadingItem(element)) this.items.name = plainName(lineText(partedText(element)));
      else this.add(this.items, [tag === 'li' ? partedText(element) : rowText(element)]);
      return behind;
    }
    if (tag === 'dl' && !one(element, 'li,tr,dl')) {
      this.add(this.items, termLines(element));
      return behind;
    }
    if (one(element, BLOCKS)) return this.goInside(index);
    return this.block(element) ? behind : null;
  }

  private goInside(index: number): number | null {
    this.steps += 1;
    return this.items.size === 0 && this.steps > FURTHEST_ELEMENTS ? null : index + 1;
  }

  /** Whether the walk goes on behind a heading. */
  private heading(element: PageElement, rank: number): boolean {
    const text = lineText(textOf(element, LONGEST_TITLE + 20));
    if (this.isOver(text)) return false;
    const isOwn = isIngredientsHeading(text);
    const hasLines = this.items.size > 0 || this.blocks.size > 0;
    if (isOwn && hasLines && text === this.title) return false;
    if (!isOwn && rank <= this.level && (hasLines || rank < this.level)) return false;
    this.items.name = this.blocks.name = isOwn ? groupName(text) : text || null;
    return true;
  }

  /** Whether the walk goes on behind a block without blocks in it. */
  private block(element: PageElement): boolean {
    const lines = linesOf(element, 2 * FURTHEST)
      .split('\n')
      .map(lineText)
      .filter(Boolean);
    const [text = ''] = lines;
    if (lines.length === 0 || isLabel(element)) return true;
    if (lines.length === 1 && this.isOver(text)) return false;
    this.passed += lines.join(' ').length;
    if (this.passed > FURTHEST || (text.length > LONGEST_NOTE && this.isAside(text))) return false;
    if (lines.length === 1 && isTitle(element, text)) {
      this.items.name = this.blocks.name = isIngredientsHeading(text) ? groupName(text) : plainName(text);
      if (text.endsWith(':') || isIngredientsHeading(text)) return true;
    }
    this.add(this.blocks, lines);
    return true;
  }

  // Behind amounts a sentence is a footnote.
  private isAside(text: string): boolean {
    return this.items.size === 0 && this.blocks.isMeasured() && !beginsWithAmount(text);
  }

  private add(to: Gathered, lines: readonly string[]): void {
    for (const line of lines.map(lineText)) {
      if (line.length > LONGEST_LINE || !isLine(line)) continue;
      to.add(line);
      if (to === this.items) this.passed = 0;
    }
  }

  private isOver(text: string): boolean {
    const isOver = text.length <= LONGEST_TITLE / 2 && isMethodHeading(text) && !isIngredientsHeading(text);
    this.isBeforeMethod ||= isOver;
    return isOver;
  }
}
