import { Sparkles } from 'lucide-preact';
import { t } from '../../utils/platform/text';

/** Marks a value that rests on a model's word alone. */
export function ByModel() {
  return (
    <span class="by-model small quiet">
      <Sparkles aria-hidden="true" />
      {t('sharedSource_model')}
    </span>
  );
}
