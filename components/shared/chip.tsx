import { type LucideIcon, X } from 'lucide-preact';
import { t } from '../../utils/platform/text';
import './chip.css';

interface ChipProps {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Makes the chip a button. */
  readonly onPick?: () => void;
  readonly isOn?: boolean;
  /** Adds a cross that takes the chip away. */
  readonly onRemove?: () => void;
}

/** A short fact or a quick request; it can be picked, or taken away, not both. */
export function Chip({ label, icon: Icon, onPick, isOn, onRemove }: ChipProps) {
  const words = (
    <>
      {Icon && <Icon aria-hidden="true" />}
      <span class="chip-words">{label}</span>
    </>
  );
  if (onPick)
    return (
      <button type="button" class="chip" aria-pressed={isOn} onClick={onPick}>
        {words}
      </button>
    );
  return (
    <span class="chip" title={label}>
      {words}
      {onRemove && (
        <button type="button" class="chip-remove" aria-label={t('sharedRemove', label)} onClick={onRemove}>
          <X aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
