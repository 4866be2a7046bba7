/** Prints a line of the story. */
export function say(text: string): void {
  console.log(text);
}

/** Begins a part of the story. */
export function step(title: string): void {
  console.log(`\n${title}`);
}

/** An amount in words of the story: "EUR 2.38". */
export function money({ minor, currency }: { readonly minor: number; readonly currency: string }): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(minor / 100);
}
