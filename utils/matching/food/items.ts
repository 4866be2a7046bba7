/** One ingredient of a list, and the text that stands in its own brackets or behind its colon. */
export interface Item {
  readonly text: string;
  readonly own: readonly string[];
  /** What the item stands in the brackets or behind the colon of: "colour" of "colour (caramel)". */
  readonly head: string | null;
}

// All that is no word parts ingredients; a hyphen does only with a blank beside it, a comma or point only outside numbers.
const SIGN = /[^\p{L}\p{M}\p{N} .,-]|[.,](?!\d)|(?<!\d)[.,]|-(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])-/u;
const OPENS = /[([{【<（]/;
const CLOSES = /[)\]}】>）]/;

interface Piece {
  readonly text: string;
  /** The sign before it, and how many brackets are open. */
  readonly sign: string;
  readonly depth: number;
}

/** Parts a folded text into its ingredients, each with those it is made of where brackets say so. */
export function itemsOf(text: string): readonly Item[] {
  const pieces = piecesOf(text);
  return pieces.map((piece, at) => ({
    text: piece.text,
    own: ownOf(pieces, at),
    head: headOf(pieces, at),
  }));
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let [depth, sign] = [0, ''];
  for (const part of text.split(new RegExp(`(${SIGN.source})`, 'u'))) {
    if (part.length === 1 && SIGN.test(part)) {
      if (OPENS.test(part)) depth += 1;
      if (CLOSES.test(part)) depth = Math.max(0, depth - 1);
      // "Lecithins: (sunflower)" and "(60%)," keep the sign that says most.
      if (!/[([{【（]/.test(sign) || /[)\]}】）,;]/.test(part)) sign = part;
    } else if (/\p{L}/u.test(part)) {
      pieces.push({ text: part, sign, depth });
      sign = '';
    }
  }
  return pieces;
}

function ownOf(pieces: readonly Piece[], at: number): readonly string[] {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece || !next) return [];
  if (isColon(next.sign) && next.depth === piece.depth) return [next.text];
  if (next.depth <= piece.depth) return [];
  const end = pieces.findIndex((each, index) => index > at && each.depth <= piece.depth);
  return pieces.slice(at + 1, end < 0 ? undefined : end).map((each) => each.text);
}

function headOf(pieces: readonly Piece[], at: number): string | null {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece) return null;
  return isColon(piece.sign) || piece.depth > before.depth ? before.text : null;
}

function isColon(sign: string): boolean {
  return sign === ':' || sign === '：';
}
