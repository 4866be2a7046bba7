// Styling tools and frameworks write these; the next build writes others.
const GENERATED = /^(?:css|sc|jss|jsx|tss|svelte|emotion|ng|v)-|^_/i;
// What an element is now, or how it is laid out: true of any element at some time.
const STATE =
  /^(?:is|has|js|no|not)-|^(?:active|selected|open|closed|hidden|visible|loading|loaded|hover|focus|disabled|current|first|last|odd|even|animated|fade|show|shown)$/i;
const LAYOUT =
  /^(?:row|col|container|wrapper|inner|outer|clearfix|left|right|center|pull|float|flex|grid|block|inline|table|relative|absolute|static|sticky|font|text|bg|border|rounded|shadow|p[xytblr]?|m[xytblr]?|[wh]|gap|order|d|sr)(?:$|-)|^(?:small|large|big|medium|bold|strong|red|green|blue|gr[ea]y|black|white|span|div)$/i;
const LONGEST = 48;

/**
 * The part of a class word, id or data value that the shop will still write on its next product and after its next build:
 * `Price_now__3xY2z` is `Price_now`, `product-price-7893` is `product-price`; null for generated, passing and numbered words.
 */
export function lastingWord(word: string): string | null {
  if (word.length > LONGEST || GENERATED.test(word)) return null;
  const plain = word
    .replace(/(?:__|--|_|-)(?=[\w-]*$)(?:[A-Za-z]*\d[\w-]*|(?=[\w-]*[a-z][A-Z][\w-]*$)[A-Za-z]{5,8})$/, '')
    .replace(/[-_]+$/, '');
  if (plain.length < 3 || /\d/.test(plain) || !/^[A-Za-z][\w-]*$/.test(plain)) return null;
  return STATE.test(plain) || LAYOUT.test(plain) || !isSpoken(plain) ? null : plain;
}

// Words that people write have vowels and few jumps between small and capital letters.
function isSpoken(word: string): boolean {
  const parts = word.split(/[-_]+/).filter(Boolean);
  return parts.every((part) => {
    const jumps = part.match(/[a-z][A-Z]/g)?.length ?? 0;
    return (
      (part.length <= 3 || /[aeiouy]/i.test(part)) &&
      (jumps <= 1 || part.length / jumps >= 5) &&
      !/[A-Z]{2,}[a-z]+[A-Z]/.test(part)
    );
  });
}
