import type { IngredientGroup } from '../../domain/list/recipe';
import { attr } from '../tree/nodes';
import { one } from '../tree/select';
import { textOf } from '../tree/text';
import { isSilent } from '../tree/text-reader';
import type { PageElement } from '../tree/tree';
import { blockLines, brokenLines, printedLines } from './block-lines';
import { lineText } from './line-text';
import {
  groupName,
  isBold,
  isHeadingItem,
  isHidden,
  isLabel,
  isTitle,
  isUndrawnList,
  LONGEST_LINE,
  LONGEST_TITLE,
  plainName,
  rankOf,
  termLines,
} from './list-parts';
import { isForeignItem, printedLine } from './printed-line';
import { rowText } from './row-text';
import { rowOfBlocks, rowOfParts } from './rows';
import { TakenLines } from './taken-lines';
import { BLOCKS, isBlock, runBehind } from './text-run';
import { beginsWithAmount, isIngredientsHeading, isPantryHeading } from './words';

const SKIPPED = new Set(['nav', 'select', 'option', 'button', 'input', 'textarea', 'iframe', 'figure']);
const PANEL = /(?:^|[\s_-])tab-?pan(?:e|el)(?:$|[\s_-])/i;
const FURTHEST_ELEMENTS = 400;

/** What was found behind a heading, and whether steps, notes or the like come next. */
export interface Walked {
  readonly groups: readonly IngredientGroup[];
  readonly isBeforeMethod: boolean;
}

/** Collects the lines that stand between two places of a page: items of lists and rows, or where there are none, short paragraphs. */
export class ListWalk {
  private readonly taken: TakenLines;
  private steps = 0;
  private readonly title: string;
  private readonly level: number;

  /** `title` is the heading's text, `level` its rank, 7 for one that is no heading element. */
  constructor(title: string, level: number) {
    this.title = title;
    this.level = level;
    this.taken = new TakenLines(title);
  }

  /** Walks the elements numbered `from` to `last`. */
  walk(elements: readonly PageElement[], from: number, last: number): Walked {
    for (let at = from; at <= last; ) {
      const element = elements[at];
      const next = element ? this.visit(element) : null;
      if (next === null || this.taken.isFull) break;
      at = next;
    }
    const { items, blocks, isBeforeMethod } = this.taken;
    return { groups: (items.size > 1 ? items : blocks).groups(), isBeforeMethod };
  }

  /** Takes in an element; answers the number of the next to visit, null at the end of the list. */
  private visit(element: PageElement): number | null {
    const { tag, last } = element;
    const behind = last + 1;
    if (isSilent(tag) || SKIPPED.has(tag) || isHidden(element)) return behind;
    if (tag === 'footer' || this.isNextPanel(element)) return null;
    const rank = rankOf(element);
    if (rank !== null) return this.heading(element, rank) ? behind : null;
    if (tag === 'br') return this.run(element);
    if (tag === 'li' || tag === 'tr') return this.item(element);
    if (attr(element, 'role') === 'listitem') return this.itemOfBlocks(element);
    if (tag === 'dl' && !one(element, 'li,tr,dl')) {
      this.terms(element);
      return behind;
    }
    return this.block(element);
  }

  // What is on the next tab is something else.
  private isNextPanel(element: PageElement): boolean {
    const { items, blocks } = this.taken;
    const isPanel = attr(element, 'role') === 'tabpanel' || PANEL.test(attr(element, 'class') ?? '');
    const isNext = isPanel && (items.size > 0 || blocks.isMeasured());
    this.taken.isBeforeMethod ||= isNext;
    return isNext;
  }

  private terms(list: PageElement): void {
    for (const { text, isName } of termLines(list)) {
      if (isName) this.taken.name(isIngredientsHeading(text) ? groupName(text) : plainName(text));
      else this.taken.item(lineText(text));
    }
  }

  private item(element: PageElement): number | null {
    const { tag, index, last } = element;
    const { items, blocks } = this.taken;
    if (one(element, 'li,tr')) return this.outerItem(element) ? index + 1 : null;
    if (items.size === 0 && blocks.isMeasured()) return null;
    if (isForeignItem(element)) return last + 1;
    const broken = brokenLines(element);
    if (broken) return this.taken.broken(broken) ? last + 1 : null;
    const text = tag === 'li' ? printedLine(element) : lineText(rowText(element));
    const hasBold = one(element, 'b,strong') !== null;
    const look = { isTitle: hasBold && isBold(element, text), hasBold, isDrawn: !isUndrawnList(element) };
    if (isHeadingItem(element)) items.name = plainName(text);
    else this.taken.item(text, look);
    return last + 1;
  }

  /** A block that is called an item: the innermost of such, where name and amount are. */
  private itemOfBlocks(element: PageElement): number {
    if (one(element, '[role="listitem"],li,tr')) return element.index + 1;
    const line = rowOfParts(element);
    if (line === null) return element.index + 1;
    this.taken.item(lineText(line));
    return element.last + 1;
  }

  /** Whether the walk goes on inside an item that holds others: its own words are a line, or name them. */
  private outerItem(element: PageElement): boolean {
    const [own = ''] = printedLines(element, LONGEST_LINE);
    if (this.taken.isOver(own)) return false;
    const isInner = textOf(one(element, 'li,tr') ?? element, LONGEST_LINE).startsWith(own);
    if (isInner) return true;
    if (beginsWithAmount(own)) this.taken.item(own);
    else this.taken.items.name = plainName(own);
    return true;
  }

  /** Whether the walk goes on behind a heading. */
  private heading(element: PageElement, rank: number): boolean {
    const text = lineText(textOf(element, LONGEST_TITLE + 20));
    if (this.taken.isOver(text)) return false;
    const isOwn = isIngredientsHeading(text);
    const { hasLines } = this.taken;
    if (isOwn && hasLines && text === this.title) return false;
    const isMore = isOwn || isPantryHeading(text);
    if (!isMore && rank <= this.level && (hasLines || rank < this.level)) return false;
    this.taken.name(isOwn ? groupName(text) : text || null);
    return true;
  }

  private block(element: PageElement): number | null {
    const behind = element.last + 1;
    const row = rowOfBlocks(element);
    if (row !== null) return this.taken.lines([lineText(row)], {}) ? behind : null;
    if (one(element, BLOCKS)) {
      this.steps += 1;
      return this.taken.items.size === 0 && this.steps > FURTHEST_ELEMENTS ? null : element.index + 1;
    }
    if (isLabel(element)) return behind;
    const lines = blockLines(element);
    const isAlone = lines.length === 1 && isTitle(element, lines[0] ?? '');
    const look = { isTitle: isAlone, isDrawn: !isUndrawnList(element) };
    if (!this.taken.lines(lines, look)) return null;
    return isBlock(element) ? this.run(element) : behind;
  }

  /** Takes in what stands behind a break or a block without an element of its own; null where the list ends. */
  private run(element: PageElement): number | null {
    const { text, isBold: isTitle, next } = runBehind(element, LONGEST_LINE);
    return this.taken.lines([lineText(text)], { isTitle }) ? next : null;
  }
}
