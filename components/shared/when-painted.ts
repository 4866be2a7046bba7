/** A page that is not shown is never painted. */
const LONGEST_MS = 100;

/** Waits until what was drawn has been painted. */
export function whenPainted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
