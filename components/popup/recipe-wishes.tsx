import { type ListItem, NO_CONDITIONS } from '../../utils/domain/list/list';
import type { AtHome, PantryEntry } from '../../utils/domain/list/pantry';
import { atHome } from '../../utils/matching/wishes/at-home';
import { t, tn } from '../../utils/platform/text';
import type { LineWish } from '../../utils/recipes/recipe-wishes';
import { listPantry } from '../../utils/storage/queries/pantry';
import { amountWords } from '../shared/amount-words';
import { homeWords } from '../shared/home-words';
import { useLive } from '../shared/use-live';

/** What will be on the list, folded away, with what of it is at home already; how many those are is said beside it. */
export function RecipeWishes({ wishes }: { readonly wishes: readonly LineWish[] }) {
  const pantry = useLive(listPantry, []);
  const home = homeOf(wishes, pantry.state === 'ready' ? pantry.value : []);
  const covered = home.filter((each) => each?.kind === 'enough').length;
  return (
    <div>
      <details class="small">
        <summary>{t('popupRecipeShow')}</summary>
        <ul class="recipe-wishes">
          {wishes.map((wish, index) => (
            <li key={index}>
              <span class="figures">{amountWords(wish)}</span> {wish.text} <Home home={home[index] ?? null} />
            </li>
          ))}
        </ul>
      </details>
      {covered > 0 && <p class="small good">{tn('popupRecipeHome', covered)}</p>}
    </div>
  );
}

function Home({ home }: { readonly home: AtHome | null }) {
  return home && <span class="recipe-home small good">{homeWords(home)}</span>;
}

/** What is at home of each wish, as the list that they would be on says it. */
function homeOf(wishes: readonly LineWish[], pantry: readonly PantryEntry[]): (AtHome | null)[] {
  const found = atHome(wishes.map(asItem), pantry, Date.now());
  return wishes.map((_, index) => found.get(String(index)) ?? null);
}

function asItem({ text, count, need }: LineWish, index: number): ListItem {
  return {
    ...NO_CONDITIONS,
    ...{ id: String(index), listId: '', productKey: null, accepts: 'same-kind', isDone: false },
    ...{ text, count, need, position: index },
  };
}
