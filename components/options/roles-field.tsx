import { MODEL_ROLES, type ModelRole } from '../../utils/domain/talk/model-profile';
import { type TextKey, t } from '../../utils/platform/text';

/** What each kind of work is called. */
export const ROLE_WORDS: Readonly<Record<ModelRole, TextKey>> = {
  chat: 'optionsRoleChat',
  quick: 'optionsRoleQuick',
  vision: 'optionsRoleVision',
  speech: 'optionsRoleSpeech',
};

interface RolesFieldProps {
  readonly roles: readonly ModelRole[];
  readonly onChange: (roles: readonly ModelRole[]) => void;
}

/** The kinds of work that a model is let do; at least one. */
export function RolesField({ roles, onChange }: RolesFieldProps) {
  const toggle = (role: ModelRole) =>
    onChange(MODEL_ROLES.filter((each) => (each === role) !== roles.includes(each)));
  return (
    <fieldset class="roles" aria-describedby="roles-hint roles-error">
      <legend>{t('optionsRoles')}</legend>
      <div class="roles-choices">
        {MODEL_ROLES.map((role) => (
          <label key={role} class="tick">
            <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
            {t(ROLE_WORDS[role])}
          </label>
        ))}
      </div>
      <p class="small quiet" id="roles-hint">
        {t('optionsRolesHint')}
      </p>
      <p class="small careful" id="roles-error" aria-live="polite">
        {roles.length === 0 && t('optionsRolesNone')}
      </p>
    </fieldset>
  );
}
