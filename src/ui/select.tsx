/** One of several under its label, as a list that drops down. */
import type { VNode } from 'preact';
import type { MenuItem } from './menu.tsx';

export function Select({
  label,
  value,
  items,
  onChange,
}: {
  label: string;
  value: string;
  items: readonly MenuItem[];
  onChange: (id: string) => void;
}): VNode {
  return (
    <label class="select">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.label}
          </option>
        ))}
      </select>
    </label>
  );
}
