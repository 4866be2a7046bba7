import { ALLERGENS, DIETS, type FoodRule } from '../../utils/domain/product/food';
import type { Settings } from '../../utils/domain/settings';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { Switch } from '../shared/field';
import { ruleWords } from '../shared/reason-words';
import './never-section.css';
import { FoodFactsSwitch } from './food-facts-switch';
import { GroupsPart } from './groups-part';
import { PreferencesPart } from './preferences-part';
import { RefusedPart } from './refused-part';
import { Section } from './section';
import { useOptions } from './use-options';

/** What is never offered instead: allergens and ways to eat, and swaps that were refused. */
export function NeverSection({
  settings: { foodRules, preferences, asksOpenFoodFacts },
}: {
  readonly settings: Settings;
}) {
  const { attempt } = useOptions();
  const save = (change: Partial<Settings['foodRules']>) =>
    attempt(() => request('saveSettings', { foodRules: { ...foodRules, ...change } }));
  return (
    <Section id="never" title={t('optionsNever')} lead={t('optionsNeverLead')}>
      <Choices
        title={t('optionsAllergens')}
        all={ALLERGENS}
        chosen={foodRules.allergens}
        onChange={(allergens) => save({ allergens })}
      />
      <Choices
        title={t('optionsDiets')}
        all={DIETS}
        chosen={foodRules.diets}
        onChange={(diets) => save({ diets })}
      />
      <Switch
        label={t('optionsTraces')}
        hint={t('optionsTracesHint')}
        isOn={foodRules.allowsTraces}
        onChange={(allowsTraces) => save({ allowsTraces })}
      />
      <FoodFactsSwitch isOn={asksOpenFoodFacts} />
      <PreferencesPart preferences={preferences} />
      <GroupsPart />
      <RefusedPart />
    </Section>
  );
}

interface ChoicesProps<Rule extends FoodRule> {
  readonly title: string;
  readonly all: readonly Rule[];
  readonly chosen: readonly Rule[];
  readonly onChange: (chosen: readonly Rule[]) => void;
}

function Choices<Rule extends FoodRule>({ title, all, chosen, onChange }: ChoicesProps<Rule>) {
  const change = (rule: Rule, isChosen: boolean) =>
    onChange(all.filter((each) => (each === rule ? isChosen : chosen.includes(each))));
  return (
    <fieldset class="never-choices">
      <legend>{title}</legend>
      {all.map((rule) => (
        <label key={rule} class="never-choice">
          <input
            type="checkbox"
            checked={chosen.includes(rule)}
            onChange={(event) => change(rule, event.currentTarget.checked)}
          />
          {ruleWords(rule)}
        </label>
      ))}
    </fieldset>
  );
}
