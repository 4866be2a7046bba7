/** One request as the mall saw it; `time` in milliseconds, `cookieSession` the shop's session or null. */
export interface LogEntry {
  time: number;
  shop: string;
  method: string;
  path: string;
  query: Record<string, string>;
  body: string;
  cookieSession: string | null;
  status: number;
}

/** A line of the server's own cart; `price` is one piece in minor units. */
export interface MallCartLine {
  key: string;
  productId: string;
  variantId: string;
  sku: string;
  gtin: string | null;
  name: string;
  quantity: number;
  price: number;
}

/** The cart of one session of one shop. */
export interface MallCart {
  session: string;
  lines: MallCartLine[];
}

/** Total content of a pack, multiplied out: 6 x 330 ml is 1980 ml. */
export interface ExpectedQuantity {
  value: number;
  unit: 'l' | 'ml' | 'kg' | 'g' | 'piece' | 'roll' | 'tablet' | 'bag';
}

/** What an offer's page prints; decimal strings, null where the page does not say. */
export interface ExpectedOffer {
  sku: string | null;
  gtin: string | null;
  mpn: string | null;
  price: string | null;
  listPrice: string | null;
  memberPrice: string | null;
  /** Beside the price, for bottles, cans or a crate. */
  deposit: string | null;
  availability: 'InStock' | 'OutOfStock';
  quantity: ExpectedQuantity | null;
  unitPrice: { amount: string; per: number; unit: string } | null;
}

/** One choice of a product; `url` is null where choosing does not change the address. */
export interface ExpectedVariant extends ExpectedOffer {
  id: string;
  options: string[];
  url: string | null;
}

/** The truth about one product page as it opens; with `lowPrice` and `highPrice` when it opens with nothing chosen. */
export interface ExpectedProduct extends ExpectedOffer {
  shop: string;
  url: string;
  id: string;
  name: string;
  brand: string | null;
  currency: string;
  /** The JSON-LD's price where it lies. */
  falsePrice: string | null;
  trap: 'cap' | 'ghost' | 'order-button' | 'order-form' | 'formaction' | null;
  /** Whether the page's scripts must run before it says all this. */
  needsScript: boolean;
  variants: ExpectedVariant[];
  lowPrice?: string;
  highPrice?: string;
}

/** The truth about one listing or search page. */
export interface ExpectedListing {
  shop: string;
  url: string;
  needsScript: boolean;
  items: { name: string; price: string; currency: string; url: string }[];
}

/** The ground truth of all shops. */
export interface Expectations {
  products: ExpectedProduct[];
  listings: ExpectedListing[];
}

/** An open mall. */
export interface Mall {
  port: number;
  /** "http://<shop>.localhost:<port>" */
  origin(shop: string): string;
  url(shop: string, path?: string): string;
  shops(): string[];
  log(): LogEntry[];
  clearLog(): void;
  carts(shop: string): MallCart[];
  /** How many orders were placed. */
  orders(shop: string): number;
  /** Puts something before a shop: its pages are not seen until a person answers. `layer` only lies over them. */
  setGate(shop: string, gate: 'captcha' | 'login' | 'region' | 'consent' | 'layer' | null): unknown;
  /** Changes a price ("2.19") by product or variant id; null when that id or price is none. */
  setPrice(shop: string, id: string, price: string): { id: string; before: number; now: number } | null;
  /** The ground truth at this moment, after price changes. */
  expectations(): Expectations;
  close(): Promise<void>;
}

/** Starts all shops on one port of 127.0.0.1; port 0 takes a free one. */
export function startMall(options?: { port?: number }): Promise<Mall>;

/** The ground truth of a fresh mall on this port. */
export function expectations(port: number): Expectations;
