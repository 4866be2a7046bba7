/** How an element is drawn, as the browser itself computed it. */
export interface Look {
  /** Font size in CSS pixels; null without layout. */
  readonly size: number | null;
  readonly isStruck: boolean;
  readonly isShown: boolean;
}

/**
 * A page as it stood at one moment, as data: what our script takes along from a shop's page, so that reading it costs the
 * page nothing.
 *
 * `markup` is the tree in document order as browsers write it: every attribute as `name="text"`, `&`, `<`, `>`, `"` and the hard
 * space escaped, each element that can hold something closed. Open shadow roots and frames of the same origin are inlined.
 * A script is written with the attribute `/length` and so many characters as they are. The attributes `/value` and `/checked` are
 * what a form field holds now; no page can give an element a name with a slash in it.
 */
export interface PageCapture {
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether the person just chose another variant: what the server wrote into the page may be stale. */
  readonly isVariantChanged: boolean;
  readonly markup: string;
  /**
   * How elements that show amounts are drawn, three numbers each: the number of an element in the order of the markup; font size in CSS
   * pixels (0 unknown); 1 struck + 2 shown + 4 for each step up from there to the one that is meant.
   */
  readonly looks: readonly number[];
  /** The number of the element that the person pointed at. */
  readonly picked: number | null;
}

/** More nodes than this is no page that a person reads; such a capture is refused. */
export const MAX_CAPTURED_NODES = 500_000;
/** Characters of a captured page. */
export const MAX_CAPTURED_TEXT = 24_000_000;

/** What was made of a page's last capture. The page's script carries it from one report to the next: the background has no memory. */
export interface Seen {
  readonly address: string;
  /** Marks the product or rows that were read; null where there were none. */
  readonly words: string | null;
  /** Marks the whole reading. */
  readonly said: string;
  /** Since when the words of the page before stand under this address; milliseconds since 1970. */
  readonly since: number | null;
}

/** A page as it stands, with what was made of its last capture; null where nothing was yet. */
export interface PageNow {
  readonly capture: PageCapture;
  readonly last: Seen | null;
}

/** What the background answers to a reported page. */
export interface ReportAnswer {
  readonly seen: Seen;
  /** What was read still belongs to the address before: look again soon. */
  readonly isLeftover: boolean;
  /** Whether it says anything else than the report before. */
  readonly isNew: boolean;
  /** The words for the badge, or null where it should stay away. */
  readonly badge: string | null;
  /** The product's picture, where none is kept yet. */
  readonly wanted: { readonly productKey: string; readonly image: string } | null;
}
