/** One field of an object as a script writes it: `productId: button.dataset.add`. */
export interface ScriptField {
  readonly name: string;
  readonly source: string;
}

const FARTHEST = 800;

/** Where the bracket closes that was open at `from`; null when it does not close nearby. */
export function closingBracket(script: string, from: number): number | null {
  let depth = 1;
  for (let at = from; at < Math.min(script.length, from + FARTHEST); at += 1) {
    depth += depthOf(script[at]);
    if (depth === 0) return at;
  }
  return null;
}

/** The fields of an object literal whose text follows its opening brace. */
export function objectFields(source: string): ScriptField[] {
  const fields: ScriptField[] = [];
  let depth = 0;
  let begun = 0;
  for (let at = 0; at < source.length; at += 1) {
    const isEnd = depth === 0 && source[at] === '}';
    if (isEnd || (depth === 0 && source[at] === ',')) {
      fields.push(...fieldFrom(source.slice(begun, at)));
      begun = at + 1;
    }
    if (isEnd) return fields;
    depth += depthOf(source[at]);
  }
  return fields;
}

function depthOf(sign: string | undefined): number {
  if (sign === undefined) return 0;
  return '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
}

function fieldFrom(text: string): ScriptField[] {
  const match = /^\s*(['"]?)([\w-]+)\1\s*(?::\s*([\s\S]+))?$/.exec(text);
  return match?.[2] ? [{ name: match[2], source: (match[3] ?? match[2]).trim() }] : [];
}
