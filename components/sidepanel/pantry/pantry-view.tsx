import { House } from 'lucide-preact';
import type { PantryEntry } from '../../../utils/domain/list/pantry';
import { t } from '../../../utils/platform/text';
import { listPantry } from '../../../utils/storage/queries/pantry';
import { Loaded } from '../../shared/loaded';
import { EmptyState } from '../../shared/states';
import { useLive } from '../../shared/use-live';
import { DAY_CHECK_MS, useClock } from '../use-clock';
import { AddPantryForm } from './add-pantry-form';
import './pantry.css';
import { PantryRow } from './pantry-row';

/** What is at home: written in by hand, or booked in after carts were filled; lists and plans take it off what they ask for. */
export function PantryView() {
  const entries = useLive(listPantry, []);
  return (
    <>
      <AddPantryForm />
      <Loaded live={entries} lines={4}>
        {(all) => <Entries entries={all} />}
      </Loaded>
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly PantryEntry[] }) {
  const now = useClock(DAY_CHECK_MS);
  if (entries.length === 0)
    return (
      <EmptyState icon={House}>
        <strong>{t('pantryEmptyTitle')}</strong>
        <br />
        {t('pantryEmptyBody')}
      </EmptyState>
    );
  return (
    <ul class="item-rows" aria-label={t('pantryEntries')}>
      {entries.map((entry) => (
        <PantryRow key={entry.id} entry={entry} now={now} />
      ))}
    </ul>
  );
}
