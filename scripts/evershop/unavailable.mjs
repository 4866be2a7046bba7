/** The shop cannot be had on this machine (no registry, no package, no right to install); says what a person can do. */
export class ShopUnavailable extends Error {
  name = 'ShopUnavailable';

  /** `todo` is a list of lines for the person at the terminal. */
  constructor(message, todo, options) {
    super(message, options);
    this.todo = todo;
  }
}

/** The framed notice for a shop that could not be had, its last line the word that scripts look for: SKIPPED. */
export function unavailableNotice(error) {
  const text = [
    'THE REAL SHOP WAS NOT TESTED',
    '',
    error.message,
    ...reasons(error.cause),
    '',
    ...error.todo,
  ];
  const lines = text.flatMap(fold);
  const width = Math.max(...lines.map((line) => line.length));
  const rule = '#'.repeat(width + 4);
  const framed = lines.map((line) => `# ${line.padEnd(width)} #`);
  return ['', rule, ...framed, rule, '', `SKIPPED test:shops: ${error.message}`].join('\n');
}

/** The few lines of a package manager's long complaint that say why. */
function reasons(cause) {
  const lines = cause instanceof Error ? cause.message.split('\n').slice(1) : [];
  return lines.filter((line) => /^E: |\bcode |reason|failed/i.test(line)).slice(0, 4);
}

function fold(line) {
  return line.length <= 100 ? [line] : (line.match(/.{1,100}(?:\s|$)|.{1,100}/g) ?? [line]);
}
