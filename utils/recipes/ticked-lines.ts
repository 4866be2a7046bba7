// A box that is ticked, and words struck through, say that a thing is had already, whatever the other lines say.
const BOX = /^\s*(?:\d{1,3}[.)]\s*)?(?:[-*+•]\s*)?(?:[☑☒🗹🗷]|\[[x✓✔]\]|\([x✓✔]\)(?=\s))/iu;
const STRUCK = /^\s*(?:[-*+•]\s*)?(?:\[[ x✓]?\]\s*)?~~\s*\S.*~~\s*$/u;
// A tick alone may be no more than a bullet.
const TICK = /^\s*(?:\d{1,3}[.)]\s*)?(?:[-*+•]\s*)?[✓✔✅]|[✓✔☑✅]\ufe0f?\s*$/u;

/** Which lines of a list are ticked off. Where every line begins with a tick, ticks are bullets and say nothing; a ticked box always does. */
export function tickedLines(lines: readonly string[]): readonly boolean[] {
  const isBoxed = (line: string) => BOX.test(line) || STRUCK.test(line);
  const isBullets = lines.every((line) => TICK.test(line) && !isBoxed(line));
  return lines.map((line) => isBoxed(line) || (!isBullets && TICK.test(line)));
}

/** A line without the strokes through it. */
export function unstruck(line: string): string {
  return STRUCK.test(line) ? line.replaceAll('~~', '') : line;
}
