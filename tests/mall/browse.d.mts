/** An answer of the mall; `text` is decoded by the charset of its header or its meta element. */
export interface BrowseAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  bytes: Uint8Array;
  // biome-ignore lint/suspicious/noExplicitAny: what a shop's JSON holds is what the test is about
  json(): any;
}

/** A visitor with cookies and without a browser. */
export interface Browse {
  get(address: string, headers?: Record<string, string>): Promise<BrowseAnswer>;
  postForm(
    address: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<BrowseAnswer>;
  sendJson(
    address: string,
    value: unknown,
    headers?: Record<string, string>,
    method?: string,
  ): Promise<BrowseAnswer>;
  send(
    method: string,
    address: string,
    headers?: Record<string, string>,
    body?: string,
  ): Promise<BrowseAnswer>;
}

/** Opens a visitor of the mall: cookies by host, no redirect followed. */
export function openBrowse(): Browse;
