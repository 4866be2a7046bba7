/** Tells the person at the terminal what is going on, on the error stream: standard output belongs to the tests. */
export function say(text) {
  console.error(`[evershop] ${text}`);
}
