/** Tabs: what stands beside the map, one panel at a time. */
import type { ComponentChildren, VNode } from 'preact';
import { words } from '../words/words.ts';

export interface Tab {
  readonly id: string;
  readonly label: string;
}

export interface TabsProps {
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly children: ComponentChildren;
}

function moveTab(event: KeyboardEvent, { tabs, selected, onSelect }: TabsProps): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const here = tabs.findIndex((tab) => tab.id === selected);
  // Tabs stand in the order in which the page is read.
  const toRight = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: here + toRight,
    ArrowLeft: here - toRight,
    Home: 0,
    End: tabs.length - 1,
  };
  const next = tabs[steps[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  onSelect(next.id);
  event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
}

export function Tabs(props: TabsProps): VNode {
  const { tabs, selected, onSelect, children } = props;
  return (
    <div>
      <div
        role="tablist"
        class="tabs"
        aria-label={words().page.tabs.label}
        onKeyDown={(event) => moveTab(event, props)}
      >
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === selected}
            aria-controls="panel"
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${selected}`}>
        {children}
      </div>
    </div>
  );
}
