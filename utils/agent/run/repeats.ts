const PRODUCT_LINE = /^(?:t\d+ )?((p\d+): .+)$/;

/** Leaves out what a request has said before: the same line about the same product is only referred to. One for each request. */
export function startTelling(): (text: string) => string {
  const told = new Set<string>();
  return (text) =>
    text
      .split('\n')
      .map((line) => {
        const [, words = '', handle = ''] = PRODUCT_LINE.exec(line) ?? [];
        if (told.has(words)) return `${handle}: as above`;
        if (words !== '') told.add(words);
        return line;
      })
      .join('\n');
}
