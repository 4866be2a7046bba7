import type { ComponentChildren, InputHTMLAttributes, SelectHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface Around {
  readonly label: string;
  /** What it changes, in one sentence. */
  readonly hint?: ComponentChildren;
  /** What is wrong with what was typed, and what to type. */
  readonly error?: string | null;
}

type Native = InputHTMLAttributes<HTMLInputElement>;

interface InputProps
  extends Around,
    Pick<
      Native,
      'value' | 'placeholder' | 'onInput' | 'onChange' | 'onBlur' | 'onKeyDown' | 'onPaste' | 'disabled'
    >,
    Pick<Native, 'required' | 'autoComplete' | 'spellcheck' | 'maxLength' | 'inputMode'> {
  /** Hides what is typed, as for a key. */
  readonly isSecret?: boolean;
  /** A day is chosen, of the form "2026-12-03". */
  readonly type?: 'date';
}

/** A labelled line to type in. */
export function Field({ label, hint, error, isSecret = false, type, ...native }: InputProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...native}
        {...typeOf(isSecret, type)}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-hint ${id}-error`}
      />
      <Beneath id={id} hint={hint} error={error} />
    </div>
  );
}

function typeOf(isSecret: boolean, type: 'date' | undefined) {
  if (isSecret) return { type: 'password' as const };
  return type ? { type } : { type: 'text' as const };
}

interface SelectProps
  extends Around,
    Pick<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange' | 'disabled'> {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** A labelled choice of one among several. */
export function Select({ label, hint, error, choices, value, ...native }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select {...native} value={value} id={id} aria-describedby={`${id}-hint ${id}-error`}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Beneath id={id} hint={hint} error={error} />
    </div>
  );
}

interface SwitchProps extends Pick<Around, 'label' | 'hint'> {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is on or off, and holds at once. */
export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <div class="field">
        <label for={id}>{label}</label>
        <Beneath id={id} hint={hint} error={null} />
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        id={id}
        aria-checked={isOn}
        aria-describedby={`${id}-hint`}
        onClick={() => onChange(!isOn)}
      />
    </div>
  );
}

function Beneath({
  id,
  hint,
  error,
}: {
  readonly id: string;
  readonly hint: ComponentChildren;
  readonly error: string | null | undefined;
}) {
  return (
    <>
      {hint && (
        <p class="small quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="small careful" id={`${id}-error`} aria-live="polite">
        {error}
      </p>
    </>
  );
}
