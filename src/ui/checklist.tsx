/** A checklist: any number of things, each on or off, always given back in their own order. */
import type { VNode } from 'preact';

export interface ChecklistProps<Id extends string> {
  readonly legend: string;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly on: readonly Id[];
  readonly onChange: (on: readonly Id[]) => void;
  readonly class?: string;
}

export function Checklist<Id extends string>(props: ChecklistProps<Id>): VNode {
  const { legend, items, on, onChange } = props;
  const changed = (id: Id, there: boolean) =>
    items.map((item) => item.id).filter((one) => (one === id ? there : on.includes(one)));
  return (
    <fieldset class={props.class}>
      <legend>{legend}</legend>
      {items.map(({ id, label }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={on.includes(id)}
            onChange={({ currentTarget }) => onChange(changed(id, currentTarget.checked))}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
