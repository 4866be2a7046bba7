import { Gathered } from './gathered';
import type { GatheredLine } from './gathered-lines';
import { groupName, isLine, LONGEST_LINE, LONGEST_TITLE, plainName } from './list-parts';
import { beginsWithAmount, isIngredientsHeading, isMethodHeading } from './words';
import { yieldPart } from './yield-words';

const LONGEST_NOTE = 50;
const MOST_LINES = 150;
/** So much other text between heading and list, or between two lists, parts them. */
const FURTHEST = 700;

/** What a walk behind a heading took: items of lists and rows, and apart from them short paragraphs. */
export class TakenLines {
  readonly items: Gathered = new Gathered();
  readonly blocks: Gathered = new Gathered();
  /** Whether steps, notes or the like come next. */
  isBeforeMethod = false;
  private passed = 0;
  private readonly isCounted: boolean;

  constructor(title: string) {
    this.isCounted = isCountedHeading(title);
    this.name(groupName(title));
  }

  /** Whether there are lines already. */
  get hasLines(): boolean {
    return this.items.size > 0 || this.blocks.size > 0;
  }

  /** Whether there are as many as a list may have. */
  get isFull(): boolean {
    return this.items.size >= MOST_LINES || this.blocks.size >= MOST_LINES;
  }

  /** Names what comes next. */
  name(name: string | null): void {
    this.items.name = this.blocks.name = name;
  }

  /** Takes in an item of a list. */
  item(text: string, look: Partial<GatheredLine> = {}): void {
    this.add(this.items, text, look);
  }

  /** Takes in an item that is several lines; answers whether the walk goes on behind it. */
  broken(lines: readonly string[]): boolean {
    for (const text of lines) {
      if (this.isOver(text)) return false;
      if (!this.isGroup(text, false)) this.item(text);
    }
    return true;
  }

  /** Takes in the lines of a block without blocks in it; answers whether the walk goes on behind them. */
  lines(lines: readonly string[], look: Partial<GatheredLine>): boolean {
    for (const [at, text] of lines.entries()) {
      if (text === '') continue;
      if (this.isOver(text)) return false;
      this.passed += text.length;
      const isAside = at === 0 && text.length > LONGEST_NOTE && this.isAside(text);
      if (this.passed > FURTHEST || isAside) return false;
      if (!this.isGroup(text, look.isTitle === true)) this.add(this.blocks, text, look);
    }
    return true;
  }

  /** Whether what stands under a heading of these words is no part of the list any more. */
  isOver(text: string): boolean {
    const isOver = text.length <= LONGEST_TITLE / 2 && isMethodHeading(text) && !isIngredientsHeading(text);
    this.isBeforeMethod ||= isOver;
    return isOver || (this.hasLines && this.isOfAnother(text));
  }

  // "Ingredients for 4" behind "Ingredients for 20 buns" are another dish's, or the same in another language.
  private isOfAnother(text: string): boolean {
    return this.isCounted && text.length <= LONGEST_TITLE && isCountedHeading(text);
  }

  /** Whether a text is the heading of what comes next and no line. */
  private isGroup(text: string, isTitle: boolean): boolean {
    const isOwn = isIngredientsHeading(text);
    const isHeading = (isTitle && isOwn) || (/[:：]$/.test(text) && text.length <= LONGEST_TITLE);
    if (isTitle) this.items.name = plainName(text);
    if (isHeading) this.name(isOwn ? groupName(text) : plainName(text));
    return isHeading && !beginsWithAmount(text);
  }

  // Behind amounts a sentence is a footnote.
  private isAside(text: string): boolean {
    return this.items.size === 0 && this.blocks.isMeasured() && !beginsWithAmount(text);
  }

  private add(to: Gathered, line: string, look: Partial<GatheredLine>): void {
    if (line.length > LONGEST_LINE || !isLine(line)) return;
    to.add(line, look);
    if (to === this.items || beginsWithAmount(line)) this.passed = 0;
  }
}

function isCountedHeading(text: string): boolean {
  return isIngredientsHeading(text) && yieldPart(text) !== null;
}
