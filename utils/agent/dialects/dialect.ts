/** What a kind of server wants in a request beside the standard fields: above all, its switch for "do not think first". */
export type Dialect = (model: string) => Readonly<Record<string, unknown>>;
