/** The words of a piece of markup: shops put entities and tags into the text of their JSON. */
export function plainText(markup: string): string {
  return new DOMParser().parseFromString(markup, 'text/html').body.textContent?.trim() ?? markup;
}
