import { useState } from 'preact/hooks';
import type { Product } from '../../utils/domain/product/product';
import { nameWords } from '../../utils/domain/words/words';
import { groupAround } from '../../utils/matching/suggesting/groups';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { findCandidates } from '../../utils/storage/queries/products';
import { Button } from '../shared/button';
import { Switch } from '../shared/field';
import { formatShop } from '../shared/format';
import { GroupFields } from '../shared/group-fields';
import { Sheet } from '../shared/sheet';
import { useLive } from '../shared/use-live';
import { ExistingGroups } from './existing-groups';
import './group-form.css';
import { usePopup } from './popup-context';

/** How many products are offered to be ticked. */
const SHOWN = 8;

interface GroupFormProps {
  readonly product: Product;
  readonly onClose: () => void;
}

/** Says what will do instead of a product: its kind within a tolerance, and what is ticked by hand. */
export function GroupForm({ product, onClose }: GroupFormProps) {
  const { offer, attempt } = usePopup();
  const [group, setGroup] = useState(() => groupAround(product));
  const [words, setWords] = useState(group.words.join(' '));
  const change = (part: Partial<typeof group>) => setGroup({ ...group, ...part });
  const submit = (event: Event) => {
    event.preventDefault();
    const kept = { ...group, words: nameWords(words).slice(0, 12) };
    attempt(async () => {
      const { id } = await request('createGroup', kept);
      offer(t('groupSaved', kept.name), async () => {
        await request('removeGroup', { id });
        return 'undone';
      });
    });
    onClose();
  };
  return (
    <Sheet title={t('groupTitle')} onClose={onClose}>
      <ExistingGroups product={product} onClose={onClose} />
      <form class="sheet-stack" onSubmit={submit}>
        <GroupFields
          name={group.name}
          onName={(name) => change({ name })}
          words={words}
          onWords={setWords}
          hint={group.size ? t('groupTolerance') : undefined}
        />
        {product.brand && (
          <Switch
            label={t('groupAnyBrand')}
            hint={t('groupAnyBrandHint')}
            isOn={group.brand === null}
            onChange={(isAny) => change({ brand: isAny ? null : product.brand })}
          />
        )}
        <Switch
          label={t('groupOrganic')}
          isOn={group.isOrganic}
          onChange={(isOrganic) => change({ isOrganic })}
        />
        <Members product={product} members={group.members} onChange={(members) => change({ members })} />
        <div class="sheet-end">
          <Button kind="primary" type="submit">
            {t('groupSave')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

interface MembersProps {
  readonly product: Product;
  readonly members: readonly string[];
  readonly onChange: (members: readonly string[]) => void;
}

function Members({ product, members, onChange }: MembersProps) {
  const live = useLive(() => findCandidates(product, SHOWN), [product.productKey]);
  if (live.state !== 'ready' || live.value.length === 0) return null;
  const tick = (key: string, isMember: boolean) =>
    onChange(isMember ? [...members, key] : members.filter((each) => each !== key));
  return (
    <fieldset class="group-members">
      <legend>{t('groupTick')}</legend>
      {live.value.slice(0, SHOWN).map(({ productKey, name, origin }) => (
        <label key={productKey} class="group-member">
          <input
            type="checkbox"
            checked={members.includes(productKey)}
            onChange={(event) => tick(productKey, event.currentTarget.checked)}
          />
          <span>
            <bdi>{name}</bdi> · <bdi class="small quiet">{formatShop(origin)}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
