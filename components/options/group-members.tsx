import { t } from '../../utils/platform/text';
import { findProducts } from '../../utils/storage/queries/products';
import { formatShop } from '../shared/format';
import { useLive } from '../shared/use-live';

interface GroupMembersProps {
  /** The keys of the products that were ticked by hand. */
  readonly all: readonly string[];
  readonly kept: readonly string[];
  readonly onChange: (kept: readonly string[]) => void;
}

/** What was ticked by hand into a group, each to be taken out; one that is not remembered any more is told by its address. */
export function GroupMembers({ all, kept, onChange }: GroupMembersProps) {
  const live = useLive(() => findProducts(all), [all]);
  if (all.length === 0 || live.state !== 'ready') return null;
  const names = new Map(live.value.map(({ productKey, name }) => [productKey, name]));
  return (
    <fieldset class="group-kept">
      <legend>{t('groupTick')}</legend>
      {all.map((key) => (
        <label key={key} class="never-choice">
          <input
            type="checkbox"
            checked={kept.includes(key)}
            onChange={(event) =>
              onChange(
                all.filter((each) => (each === key ? event.currentTarget.checked : kept.includes(each))),
              )
            }
          />
          <span>
            <bdi>{names.get(key) ?? key}</bdi> ·{' '}
            <bdi class="small quiet">{formatShop(new URL(key).origin)}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
