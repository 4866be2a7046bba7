import type { RuleField } from '../../utils/domain/shop/shop-rule';
import { t } from '../../utils/platform/text';
import type { Overlay } from './overlay';
import { above, candidates, wordsIn } from './targets';

const SPOKEN = 60;

/** What is pointed at now, and how keys move it. */
export class Chooser {
  field: RuleField;
  target: Element | null = null;
  private steps: readonly Element[] | null = null;
  /** The elements that arrow up came from, for arrow down. */
  private below: Element[] = [];
  private readonly overlay: Overlay;

  constructor(overlay: Overlay, field: RuleField) {
    this.overlay = overlay;
    this.field = field;
  }

  /** Begins anew for a field. */
  begin(field: RuleField): void {
    this.field = field;
    this.steps = null;
    this.aim(null);
  }

  /** Points at an element. */
  aim(target: Element | null): void {
    this.below = [];
    this.target = target;
    this.redraw();
  }

  /** Draws the line where the element is now. */
  redraw(): void {
    this.overlay.outline(this.target);
  }

  /** Moves as a key asks: Tab and sideways through what may be meant, up and down through what lies around it. False for other keys. */
  step({ key, shiftKey }: KeyboardEvent): boolean {
    if (key === 'ArrowUp') return this.widen();
    if (key === 'ArrowDown') return this.narrow();
    const isBack = (key === 'Tab' && shiftKey) || key === 'ArrowLeft';
    if (!isBack && key !== 'Tab' && key !== 'ArrowRight') return false;
    this.move(isBack ? -1 : 1);
    return true;
  }

  private move(by: number): void {
    this.steps ??= candidates(this.field);
    const { steps } = this;
    if (steps.length === 0) return;
    const at = this.target ? steps.indexOf(this.target) : -1;
    const next =
      at < 0 ? (by > 0 ? startOf(steps) : steps.length - 1) : (at + by + steps.length) % steps.length;
    const target = steps[next] ?? null;
    target?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.aim(target);
    this.overlay.say(t('pickAt', nameOf(target), String(next + 1), String(steps.length)), t('pickKeys'));
  }

  private widen(): boolean {
    const parent = this.target && above(this.target);
    if (!parent || !this.target) return true;
    this.below.push(this.target);
    this.target = parent;
    this.redraw();
    return true;
  }

  private narrow(): boolean {
    this.target = this.below.pop() ?? this.target;
    this.redraw();
    return true;
  }
}

// A product's facts stand behind its name; what stands before is the page's head.
function startOf(steps: readonly Element[]): number {
  const heading = document.querySelector('h1');
  if (!heading) return 0;
  const behind = steps.findIndex(
    (each) => each === heading || heading.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return Math.max(0, behind);
}

function nameOf(element: Element | null): string {
  return element ? (element.getAttribute('alt') ?? wordsIn(element)).slice(0, SPOKEN) : '';
}
