import { MODEL_PRESETS, type ModelPreset } from '../../utils/agent/model/presets';
import { t } from '../../utils/platform/text';
import { Select } from '../shared/field';

/** The servers that many people use, by region where it matters. */
export function PresetChoice({ onPick }: { readonly onPick: (preset: ModelPreset | undefined) => void }) {
  return (
    <Select
      label={t('optionsModelServer')}
      choices={MODEL_PRESETS.map((preset) => ({ value: preset.id, label: labelOf(preset) }))}
      onChange={(event) => {
        const id = event.currentTarget.value;
        onPick(MODEL_PRESETS.find((preset) => preset.id === id));
      }}
    />
  );
}

function labelOf({ name, region, baseUrl }: ModelPreset): string {
  const kind = t(baseUrl.includes('{') ? 'optionsModelOwn' : 'optionsModelShared');
  return region ? t('optionsModelRegion', name, region, kind) : name;
}
