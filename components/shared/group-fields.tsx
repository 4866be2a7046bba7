import { t } from '../../utils/platform/text';
import { Field } from './field';

interface GroupFieldsProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** As they are typed, parted by spaces. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** How far the size may differ, where nothing else says it. */
  readonly hint?: string | undefined;
}

/** What a group is called, and the words that each product in it must have. */
export function GroupFields({ name, onName, words, onWords, hint }: GroupFieldsProps) {
  return (
    <>
      <Field
        label={t('groupName')}
        value={name}
        maxLength={300}
        required
        onInput={(event) => onName(event.currentTarget.value)}
      />
      <Field
        label={t('groupWords')}
        hint={hint}
        value={words}
        maxLength={300}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
    </>
  );
}
