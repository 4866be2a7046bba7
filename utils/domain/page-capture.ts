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
 * `stream` is the tree in document order, open shadow roots and frames of the same origin inlined. An element is its tag, the
 * count of its attributes, and a name and a value for each; then what is inside; then 0. A text is 1 and the text. The
 * attributes `=value` and `=checked` are what a form field holds now.
 */
export interface PageCapture {
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether the person just chose another variant: what the server wrote into the page may be stale. */
  readonly isVariantChanged: boolean;
  readonly stream: readonly (string | number)[];
  /** How elements that show amounts are drawn: the element's number in the stream, font size in CSS pixels (0 unknown), 1 struck + 2 shown. */
  readonly looks: readonly number[];
  /** The number of the element that the person pointed at. */
  readonly picked: number | null;
}

/** More than this is no page that a person reads; a longer stream is refused. */
export const MAX_STREAM = 1_500_000;
/** Characters of all texts and attributes together. */
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
