import type { IngredientGroup } from '../../domain/list/recipe';
import {
  countOnce,
  type GatheredGroup,
  type GatheredLine,
  namedByLines,
  withoutTwins,
} from './gathered-lines';
import { beginsWithAmount } from './words';

/** Lines under the headings that they stand under. */
export class Gathered {
  /** The heading that what comes next stands under. */
  name: string | null = null;
  size = 0;
  private readonly found: GatheredGroup[] = [];

  /** Takes in a line, and how it looks. */
  add(text: string, look: Partial<GatheredLine> = {}): void {
    const line = { isTitle: false, hasBold: false, isDrawn: true, ...look, text };
    const group = this.found.at(-1);
    const isSame = group?.name === this.name && group.lines[0]?.isDrawn === line.isDrawn;
    if (group && isSame) group.lines.push(line);
    else this.found.push({ name: this.name, lines: [line] });
    this.size += 1;
  }

  /** Whether these are amounts already, so that a list behind them is of something else. */
  isMeasured(): boolean {
    const lines = this.found.flatMap((group) => group.lines);
    return (
      lines.length > 1 && lines.filter(({ text }) => beginsWithAmount(text)).length >= 0.6 * lines.length
    );
  }

  /** The groups; a list that is printed again, for another screen or in other units, counts once. */
  groups(): readonly IngredientGroup[] {
    const once = withoutTwins(this.found);
    let left = countOnce(once.flatMap(({ lines }) => lines.map(({ text }) => text)));
    return namedByLines(
      once.map(({ name, lines }) => {
        const kept = lines.slice(0, left);
        left -= kept.length;
        return { name, lines: kept };
      }),
    );
  }
}
