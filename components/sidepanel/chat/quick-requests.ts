import type { TextKey } from '../../../utils/platform/text';

/** What the person has at hand for a quick request. */
interface AtHand {
  readonly attachedTabs: number;
  readonly hasListItems: boolean;
}

/** The one-click requests that fit what is at hand, the most telling first. */
export function quickRequests({ attachedTabs, hasListItems }: AtHand): readonly TextKey[] {
  const fitting: [TextKey, boolean][] = [
    ['chatAskCompare', attachedTabs >= 2],
    ['chatAskCheaper', attachedTabs >= 1],
    ['chatAskPlan', hasListItems],
  ];
  return fitting.filter(([, fits]) => fits).map(([key]) => key);
}
