import { askToHideOrigin, canHideOrigin } from '../../utils/platform/origin-rule';
import { t } from '../../utils/platform/text';
import { Switch } from '../shared/field';
import type { ProfileDraft } from './profile-draft';
import { useOptions } from './use-options';

interface OriginSwitchProps {
  readonly draft: ProfileDraft;
  readonly onChange: (part: Partial<ProfileDraft>) => void;
}

/** The header rule for servers that turn extensions away; offered where it can help and the browser can do it. */
export function OriginSwitch({ draft: { server, hidesOrigin = false }, onChange }: OriginSwitchProps) {
  const { attempt } = useOptions();
  if (!canHideOrigin() || (server !== 'ollama' && !hidesOrigin)) return null;
  const change = (isWanted: boolean) => {
    if (!isWanted) return onChange({ hidesOrigin: false });
    const asked = askToHideOrigin();
    attempt(async () => {
      if (await asked) onChange({ hidesOrigin: true });
    });
  };
  return (
    <Switch
      label={t('optionsHideOrigin')}
      hint={t('optionsHideOriginHint')}
      isOn={hidesOrigin}
      onChange={change}
    />
  );
}
