import { useState } from 'preact/hooks';
import type { ProductGroup } from '../../utils/domain/list/taste';
import { plainDigits } from '../../utils/domain/words/plain-digits';
import { nameWords } from '../../utils/domain/words/words';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { Field, Switch } from '../shared/field';
import { formatQuantity } from '../shared/format';
import { GroupFields } from '../shared/group-fields';
import { Sheet } from '../shared/sheet';
import { GroupMembers } from './group-members';
import { useOptions } from './use-options';

interface GroupEditorProps {
  readonly group: ProductGroup;
  readonly onClose: () => void;
}

/** Changes a group: its name, what must stay, how far the size may differ, and what was ticked by hand. */
export function GroupEditor({ group: { id, createdAt: _createdAt, ...before }, onClose }: GroupEditorProps) {
  const { offer, attempt } = useOptions();
  const [group, setGroup] = useState(before);
  const [words, setWords] = useState(before.words.join(' '));
  const [typed, setTyped] = useState(percentOf(before.sizeTolerance));
  const change = (part: Partial<typeof group>) => setGroup((now) => ({ ...now, ...part }));
  const tolerance = parseTolerance(typed);
  const submit = (event: Event) => {
    event.preventDefault();
    if (tolerance === null || group.name.trim() === '') return;
    const after = { ...group, words: nameWords(words).slice(0, 12), sizeTolerance: tolerance };
    attempt(async () => {
      await request('changeGroup', { id, group: after });
      offer(t('groupChanged', after.name), () =>
        request('changeGroup', { id, group: before }).then(() => 'undone' as const),
      );
    });
    onClose();
  };
  return (
    <Sheet title={t('groupChange', before.name)} onClose={onClose}>
      <form class="sheet-stack" onSubmit={submit}>
        <GroupFields name={group.name} onName={(name) => change({ name })} words={words} onWords={setWords} />
        <Field
          label={t('groupBrand')}
          hint={t('groupBrandHint')}
          value={group.brand ?? ''}
          maxLength={200}
          onInput={(event) => change({ brand: event.currentTarget.value.trim() || null })}
        />
        {group.size && (
          <Field
            label={t('groupSizeTolerance', formatQuantity(group.size))}
            value={typed}
            inputMode="decimal"
            maxLength={6}
            error={tolerance === null ? t('groupToleranceBad') : null}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <Switch
          label={t('groupOrganic')}
          isOn={group.isOrganic}
          onChange={(isOrganic) => change({ isOrganic })}
        />
        <GroupMembers all={before.members} kept={group.members} onChange={(members) => change({ members })} />
        <div class="sheet-end">
          <Button kind="primary" type="submit" disabled={tolerance === null}>
            {t('groupSave')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function percentOf(share: number): string {
  return String(Math.round(share * 1000) / 10);
}

/** A typed share in percent as a share; null for what is none between 0 and 100. */
function parseTolerance(typed: string): number | null {
  const text = plainDigits(typed).replace('%', '').replace(',', '.').trim();
  const percent = Number(text);
  return text !== '' && percent >= 0 && percent <= 100 ? percent / 100 : null;
}
