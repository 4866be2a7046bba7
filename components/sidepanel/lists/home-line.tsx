import type { AtHome } from '../../../utils/domain/list/pantry';
import { homeWords } from '../../shared/home-words';

/** What is at home of an item, and what is missing still; nothing where nothing is there. */
export function HomeLine({ home }: { readonly home: AtHome | null }) {
  if (!home) return null;
  return <span class="item-asked small good">{homeWords(home)}</span>;
}
