import { Trash2, TriangleAlert } from 'lucide-preact';
import { describePlace, isGivenUp, type ShopRule } from '../../utils/domain/shop/shop-rule';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { Ago } from '../shared/ago';
import { IconButton } from '../shared/button';
import { formatShop } from '../shared/format';
import { useOptions } from './use-options';

interface RuleRowProps {
  readonly rule: ShopRule;
  readonly now: number;
}

/** One learned place: what it shows on which shop, whether it still works, and its removal. */
export function RuleRow({ rule, now }: RuleRowProps) {
  const { offer, attempt } = useOptions();
  const { id, origin, field, sample, learnedAt } = rule;
  const name = `${t(`pickField_${field}`)}, ${formatShop(origin)}`;
  const remove = async () => {
    const { trashId } = await request('removeRule', { id });
    offer(t('optionsRuleRemoved'), trashId);
  };
  return (
    <li class="row">
      <div class="row-main">
        <div class="row-words">
          <h4>
            {t(`pickField_${field}`)} · <bdi>{formatShop(origin)}</bdi>
          </h4>
          <p class="small quiet" title={describePlace(rule.place)}>
            {field !== 'image' && (
              <>
                <bdi>“{sample}”</bdi>
                {' · '}
              </>
            )}
            {t('optionsRuleLearned')} <Ago at={learnedAt} now={now} isLong />
            {' · '}
            <Working rule={rule} now={now} />
          </p>
          {isGivenUp(rule) && (
            <p class="small rule-careful">
              <TriangleAlert aria-hidden="true" />
              {t('optionsRuleGivenUp')}
            </p>
          )}
        </div>
        <IconButton icon={Trash2} name={t('sharedRemove', name)} onClick={() => attempt(remove)} />
      </div>
    </li>
  );
}

function Working({ rule: { lastUsedAt, lastWorkedAt, failures }, now }: RuleRowProps) {
  if (lastUsedAt === null) return <>{t('optionsRuleUntried')}</>;
  return (
    <>
      {lastWorkedAt !== null && (
        <>
          {t('optionsRuleWorked')} <Ago at={lastWorkedAt} now={now} isLong />
        </>
      )}
      {lastWorkedAt !== null && failures > 0 && ' · '}
      {failures > 0 && t('optionsRuleFailing')}
    </>
  );
}
