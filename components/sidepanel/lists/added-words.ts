import { tn } from '../../../utils/platform/text';

/** Says how many items are new, and how many were counted to what was there. */
export function addedWords({ added, merged }: { readonly added: number; readonly merged: number }): string {
  return merged > 0 ? tn('listsPastedMore', added, String(merged)) : tn('listsPasted', added);
}
