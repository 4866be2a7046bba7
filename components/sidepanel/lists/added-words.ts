import { tn } from '../../../utils/platform/text';

/** Says how many items are new, and how many were counted to what was there. */
export function addedWords({ added, merged }: { readonly added: number; readonly merged: number }): string {
  if (merged === 0) return tn('listsPasted', added);
  return added === 0 ? tn('listsCounted', merged) : tn('listsPastedMore', added, String(merged));
}
