import { MousePointerClick } from 'lucide-preact';
import { t } from '../../utils/platform/text';
import { listRules } from '../../utils/storage/queries/rules';
import { useNow } from '../shared/ago';
import { Loaded } from '../shared/loaded';
import { EmptyState } from '../shared/states';
import { useLive } from '../shared/use-live';
import { RuleRow } from './rule-row';

/** The places that the person pointed at, by shop, each to be removed. */
export function RulesPart() {
  const rules = useLive(listRules, []);
  const now = useNow();
  return (
    <section class="part rules" aria-labelledby="rules-title">
      <h3 id="rules-title">{t('optionsRules')}</h3>
      <p class="small quiet">{t('optionsRulesLead')}</p>
      <Loaded live={rules}>
        {(learned) =>
          learned.length === 0 ? (
            <EmptyState icon={MousePointerClick}>{t('optionsRulesEmpty')}</EmptyState>
          ) : (
            <ul class="rows">
              {learned.map((rule) => (
                <RuleRow key={rule.id} rule={rule} now={now} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
