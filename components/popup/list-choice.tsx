import type { ShoppingList } from '../../utils/domain/list/list';
import { t } from '../../utils/platform/text';
import { Field, Select } from '../shared/field';
import { listLabels } from '../shared/list-labels';

/** Stands for a list that is still to be made. */
export const NEW_LIST = 'new';

interface ListChoiceProps {
  readonly lists: readonly ShoppingList[];
  /** One of the lists, or `NEW_LIST`. */
  readonly listId: string;
  /** What a new list is to be called. */
  readonly name: string;
  readonly onList: (listId: string) => void;
  readonly onName: (name: string) => void;
}

/** Which list something goes on: one that is there, or a new one with a name. */
export function ListChoice({ lists, listId, name, onList, onName }: ListChoiceProps) {
  return (
    <>
      {lists.length > 0 && (
        <Select
          label={t('popupList')}
          value={listId}
          choices={[...listLabels(lists), { value: NEW_LIST, label: t('popupNewList') }]}
          onChange={(event) => onList(event.currentTarget.value)}
        />
      )}
      {listId === NEW_LIST && (
        <Field
          label={t('popupNewListName')}
          value={name}
          maxLength={300}
          required
          onInput={(event) => onName(event.currentTarget.value)}
        />
      )}
    </>
  );
}
