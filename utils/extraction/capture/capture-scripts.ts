import { attr } from '../tree/dom';

const MAX_TOTAL = 4_000_000;
const LONGEST_MARKED = 2_000;
const SPEAKS_OF_PRODUCTS = /price|preis|amount/i;
const SHOP_SOFTWARE = /\bShopify\.(?:shop|theme|routes|currency)\b/;

/** How much script a page may still send along, in characters. */
export class ScriptBudget {
  private left: number;

  constructor(left = MAX_TOTAL) {
    this.left = left;
  }

  take(length: number): boolean {
    if (length > this.left) return false;
    this.left -= length;
    return true;
  }

  /** The same, to be tried. */
  copy(): ScriptBudget {
    return new ScriptBudget(this.left);
  }

  /** What was left of a copy is left. */
  settle(tried: ScriptBudget): void {
    this.left = tried.left;
  }
}

/** Of the script with this text the part that is data or speaks of prices, '' for all other code. */
export function keptScript(script: Element, text: string, budget: ScriptBudget): string {
  if (attr(script, 'src') !== null) return '';
  if (text.length < 2) return '';
  const isData = /json/i.test(attr(script, 'type') ?? '');
  if (isData || SPEAKS_OF_PRODUCTS.test(text)) return budget.take(text.length) ? text : '';
  const mark = SHOP_SOFTWARE.exec(text);
  return mark ? text.slice(mark.index, mark.index + LONGEST_MARKED) : '';
}
