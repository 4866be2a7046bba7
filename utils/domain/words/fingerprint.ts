/** A short mark of a text: equal for equal texts, and different for different ones as far as chance allows (2⁵³). No secret hides in it. */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return ((high >>> 0) % 0x200000).toString(36) + (low >>> 0).toString(36).padStart(7, '0');
}
