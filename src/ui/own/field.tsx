/** A field of the sheet: its label, what it takes, and a hint below it. */
import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { MOST_TYPED } from '../../own/bounds.ts';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly numeric?: boolean;
  /** Whether what is written cannot be taken: what is wanting says why. */
  readonly wrong?: boolean;
  /** By what a want finds it. */
  readonly asks?: string;
}

/** One line of text. */
export function TextField({ label, hint, value, onValue, numeric, wrong, asks }: FieldProps): VNode {
  const id = useId();
  return (
    <div class="own-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={MOST_TYPED}
        {...(numeric && { inputMode: 'decimal' as const })}
        value={value}
        data-asks={asks}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {hint ? (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onValue: (value: T) => void;
  /** For a label that is seen elsewhere. */
  readonly hidden?: boolean;
  readonly asks?: string;
}

/** One of a few. */
export function ChoiceField<T extends string>({
  label,
  value,
  options,
  onValue,
  hidden,
  asks,
}: ChoiceProps<T>): VNode {
  const id = useId();
  return (
    <div class="own-field">
      {hidden ? null : <label for={id}>{label}</label>}
      <select
        id={id}
        aria-label={hidden ? label : undefined}
        value={value}
        data-asks={asks}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.id === currentTarget.value);
          if (chosen) onValue(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A part of the sheet under its heading. */
export function Part({ heading, children }: { heading: string; children: ComponentChildren }): VNode {
  const id = useId();
  return (
    <section class="own-part" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {heading}
      </h3>
      {children}
    </section>
  );
}

/** The options of a record of labels, in its order. */
export function optionsOf<T extends string>(
  labels: Readonly<Record<T, string>>,
): readonly { readonly id: T; readonly label: string }[] {
  // Its keys are all there are.
  return (Object.keys(labels) as T[]).map((id) => ({ id, label: labels[id] }));
}
