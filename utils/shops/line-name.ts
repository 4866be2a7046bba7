import { plainText } from './plain-text';

/** A cart line's name with what was chosen of it: "Shirt – Blue, L". Both are markup, as shops print them into their JSON. */
export function lineName(name: string | null, options: readonly string[]): string {
  return [plainText(name ?? ''), options.map(plainText).join(', ')].filter(Boolean).join(' – ');
}
