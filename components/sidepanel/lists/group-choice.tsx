import type { ProductGroup } from '../../../utils/domain/list/taste';
import { t } from '../../../utils/platform/text';
import { Select } from '../../shared/field';

interface GroupChoiceProps {
  readonly groups: readonly ProductGroup[];
  /** The id of the group that meets the item; null where no group is meant. */
  readonly value: string | null;
  readonly onChange: (groupId: string | null) => void;
}

/** What meets an item: whatever fits its words, or anything of one of the person's groups; nothing to choose where there are none. */
export function GroupChoice({ groups, value, onChange }: GroupChoiceProps) {
  if (groups.length === 0) return null;
  return (
    <Select
      label={t('listsMetBy')}
      value={value ?? ''}
      choices={[
        { value: '', label: t('listsMetByAny') },
        ...groups.map(({ id, name }) => ({ value: id, label: t('groupForItem', name) })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
