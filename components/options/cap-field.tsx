import { useState } from 'preact/hooks';
import { t } from '../../utils/platform/text';
import { Field } from '../shared/field';

interface CapFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Millionths of a US dollar; null is no cap. */
  readonly micros: number | null;
  readonly onChange: (micros: number | null) => void;
}

/** A cap in US dollars, typed as a plain decimal; empty is no cap. */
export function CapField({ label, hint, micros, onChange }: CapFieldProps) {
  const [error, setError] = useState<string | null>(null);
  const take = (typed: string) => {
    const value = microsIn(typed);
    setError(value === undefined ? t('optionsCapError', '0.20') : null);
    if (value !== undefined) onChange(value);
  };
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      inputMode="decimal"
      value={micros === null ? '' : String(micros / 1e6)}
      onChange={(event) => take(event.currentTarget.value)}
    />
  );
}

function microsIn(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  const micros = /^\d{1,4}(?:\.\d{1,6})?$/.test(text) ? Math.round(Number(text) * 1e6) : undefined;
  return micros !== undefined && micros <= 1e9 ? micros : undefined;
}
