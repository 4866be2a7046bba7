import { OPEN_FOOD_FACTS } from '../../utils/domain/product/food-source';
import { request } from '../../utils/messaging/request';
import { askFor, giveBack } from '../../utils/platform/permissions';
import { t } from '../../utils/platform/text';
import { Switch } from '../shared/field';
import { useOptions } from './use-options';

/** Whether Open Food Facts may be asked; its address is granted with the switch, and given back with it. */
export function FoodFactsSwitch({ isOn }: { readonly isOn: boolean }) {
  const { attempt } = useOptions();
  const change = (isWanted: boolean) => {
    // The browser asks only straight from a click, before anything is awaited.
    const granted = isWanted ? askFor(OPEN_FOOD_FACTS) : giveBack(OPEN_FOOD_FACTS).then(() => false);
    attempt(async () => request('saveSettings', { asksOpenFoodFacts: await granted }));
  };
  return (
    <Switch label={t('optionsFoodFacts')} hint={t('optionsFoodFactsHint')} isOn={isOn} onChange={change} />
  );
}
