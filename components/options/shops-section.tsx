import { Store } from 'lucide-preact';
import { askForAllShops, giveBackAllShops } from '../../utils/platform/permissions';
import { t } from '../../utils/platform/text';
import { listShops } from '../../utils/storage/queries/shops';
import { useNow } from '../shared/ago';
import { Switch } from '../shared/field';
import { Loaded } from '../shared/loaded';
import { EmptyState } from '../shared/states';
import { useLive } from '../shared/use-live';
import { GrantForm } from './grant-form';
import { RulesPart } from './rules-part';
import { Section } from './section';
import { ShopRow } from './shop-row';
import { useAllow, useOptions } from './use-options';

const ALL = 'https://*/*';

/** Which shops are read, and what they ask for delivery. */
export function ShopsSection() {
  const { granted, attempt } = useOptions();
  const shops = useLive(listShops, []);
  const now = useNow();
  const allow = useAllow();
  return (
    <Section id="shops" title={t('optionsShops')} lead={t('optionsShopsLead')}>
      <Loaded live={shops}>
        {(known) =>
          known.length === 0 ? (
            <EmptyState icon={Store}>{t('optionsShopsEmpty')}</EmptyState>
          ) : (
            <ul class="rows">
              {known.map((shop) => (
                <ShopRow key={shop.origin} shop={shop} now={now} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <GrantForm onPick={allow} />
      <Switch
        label={t('optionsAllShops')}
        hint={t('optionsAllShopsHint')}
        isOn={granted.has(ALL)}
        onChange={(isOn) => attempt(isOn ? askForAllShops : giveBackAllShops)}
      />
      <RulesPart />
    </Section>
  );
}
