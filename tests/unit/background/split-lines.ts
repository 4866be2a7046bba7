import type { FillDeps } from '../../../entrypoints/background/fill/fill-deps';
import type { Approval, Cart } from '../../../utils/domain/cart/cart';
import { compareCarts } from '../../../utils/domain/cart/cart-lines';
import { openLocks } from './locks';

export const SHOP = 'https://a.example';

/** A shop that keeps one thing on several lines, and puts what is added on the line named last. */
export class SplitShop {
  readonly lines = new Map<string, number>();
  line = 'plain';
  price = 100;
  /** Prices of lines that cost something else. */
  readonly prices = new Map<string, number>();
  /** What is done in place of an answer to a changed line, once. */
  onSet: (() => void) | null = null;

  read(): Cart {
    const lines = [...this.lines]
      .filter(([, count]) => count > 0)
      .map(([lineId, count]) => ({
        ...{ lineId, variantId: 'milk', sku: null, name: 'milk', url: null, count },
        price: { minor: this.prices.get(lineId) ?? this.price, currency: 'EUR' },
      }));
    return { origin: SHOP, readAt: 0, lines, total: null };
  }

  held(): Record<string, number> {
    return Object.fromEntries(this.read().lines.map(({ lineId, count }) => [lineId, count]));
  }

  put(lineId: string, count: number): void {
    this.lines.set(lineId, count);
  }

  deps(clock: { readonly wall: number }): FillDeps {
    return {
      now: () => clock.wall,
      monotonic: () => 0,
      isGranted: async () => true,
      openPage: async () => ({ tabId: 0, close: async () => undefined }),
      askPage: ((_: number, name: string, input: Asked) => this.answer(name, input)) as FillDeps['askPage'],
      lock: openLocks(),
      stayAwake: (work) => work(),
    };
  }

  private async answer(name: string, { approval, lineId, count }: Asked) {
    const before = this.read();
    if (name === 'setLine') {
      this.put(lineId, count);
      const answer = this.onSet;
      this.onSet = null;
      answer?.();
    }
    if (name !== 'addLine') return this.read();
    this.put(this.line, (this.lines.get(this.line) ?? 0) + approval.count);
    const after = this.read();
    return { before, after, added: compareCarts(before, after, approval).added, refusal: null, detail: null };
  }
}

interface Asked {
  readonly approval: Approval;
  readonly lineId: string;
  readonly count: number;
}
