/** Letters and digits only, folded text in, so that "DSC-W170" and "dscw170" are one. */
export function squash(text: string): string {
  const small = text.toLowerCase();
  return small.replace(PLAIN.test(small) ? PLAIN_MARKS : MARKS, '');
}

const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_MARKS = /[^a-z0-9]+/g;
const MARKS = /[^\p{L}\p{N}]+/gu;

/** Manufacturers' codes in a name ("dsc-w170", "920-000264"), squashed, with the part number if the page gives one. */
export function modelCodesOf(text: string, mpn: string | null): Set<string> {
  const codes = new Set<string>();
  for (const piece of ownPart(text).match(MAY_BE_CODE) ?? []) {
    const code = squash(piece);
    if (isCode(piece, code)) codes.add(code);
  }
  const own = mpn ? squash(mpn) : '';
  return own.length >= 3 ? codes.add(own) : codes;
}

// What follows "for" is the thing that an accessory fits, not the accessory's own code.
function ownPart(text: string): string {
  const end = text.search(FITTED);
  const own = end < 0 ? text : text.slice(0, end);
  return /\d{5}|\d\//.test(own) ? own.replace(LONG_AMOUNT, ' ') : own;
}

const FITTED = /\s(?:for|fur|pour|para|compatible with|passend fur)\s|适用于/u;

// "10000 mAh" and "205/55 R16" are measures.
const LONG_AMOUNT = /\b\d{5,}\s(?:mah|mg|mcg|ie|iu|ui|lm|btu|rpm|dpi|ml|g)\b|\b\d{3}\/\d{2}\s?z?r\d{2}\b/g;

// Pieces with at least two digits; the others are not worth the closer look.
const MAY_BE_CODE = /(?<![a-z0-9])(?=[a-z/.-]*\d[a-z/.-]*\d)[a-z0-9]+(?:[-/.][a-z0-9]+)*/g;

// A code mixes letters with at least two digits, or is a long number; "1080p", "16gb", "24-port" and "usb2.0" are none.
function isCode(word: string, code: string): boolean {
  if (/^\d{1,4}-?[a-z]{3,}$/.test(word) || /^\d+(?:[.,x-]\d{1,3})+[a-z]{0,4}$/.test(word)) return false;
  if (MEASURE.test(code) || FAMILY.test(code)) return false;
  if (/^\d+$/.test(code)) return code.length >= 5;
  return code.length >= 4 && /[a-z]/.test(code) && /\d{2}|\d[a-z]+\d/.test(code);
}

const FAMILY = /^(?:usb|hdmi|ddr\d?|pc\d?|mp|ps|win|xp|cat|as|a|b|c|h)\d+$/;
const MEASURE =
  /^\d+(?:[km]?[gl]|[cdm]l|[cmk]?m|mm|[kmgt]i?b|[km]?hz|ghz|[mk]?w|m?ah|k?v|mp|dpi|ppm|rpm|nm|oz|lbs?|ft|in|inch|hr?s?|min|px|p|k|x|st|nd|rd|th|er|pk|ct|pcs|gbps?|mbps?|°|cd|va|btu|ie|iu|ui|mg|mcg|ug|lm)$/;
