/** The trail: the reader's last steps by name; each leads back, or forward again. */
import type { VNode } from 'preact';
import type { Step, Trail } from '../view/trail.ts';
import { words } from '../words/words.ts';

export interface TrailProps {
  readonly trail: Trail;
  /** Goes some steps back (below zero) or forward. */
  readonly onGo: (steps: number) => void;
}

const BEFORE = 4;
const AFTER = 2;

/** A step; the present one stays a button, so that the focus stays on it when a press has led there. */
function StepItem({ step, by, onGo }: { step: Step; by: number; onGo: TrailProps['onGo'] }): VNode {
  const { back, forward } = words().page.trail;
  const whither = by < 0 ? back(step.name) : by > 0 ? forward(step.name) : step.name;
  return (
    <li class={by > 0 ? 'ahead' : undefined} aria-current={by === 0 ? 'step' : undefined}>
      <button
        type="button"
        class="quiet"
        aria-label={whither}
        aria-disabled={by === 0}
        onClick={() => (by === 0 ? undefined : onGo(by))}
      >
        {step.name}
      </button>
    </li>
  );
}

function Arrow({
  label,
  by,
  possible,
  onGo,
}: {
  label: string;
  by: number;
  possible: boolean;
  onGo: TrailProps['onGo'];
}): VNode {
  return (
    <button
      type="button"
      class="quiet"
      aria-disabled={!possible}
      onClick={() => (possible ? onGo(by) : undefined)}
    >
      {label}
    </button>
  );
}

export function TrailLine({ trail: { steps, at }, onGo }: TrailProps): VNode {
  const first = Math.max(0, at - BEFORE);
  const shown = steps.slice(first, at + AFTER + 1);
  const { label, undo, redo } = words().page.trail;
  return (
    <nav class="trail" aria-label={label}>
      <Arrow label={undo} by={-1} possible={(steps[at]?.id ?? 0) > 0} onGo={onGo} />
      <Arrow label={redo} by={1} possible={at < steps.length - 1} onGo={onGo} />
      <ol>
        {shown.map((step) => (
          <StepItem key={step.id} step={step} by={step.id - (steps[at]?.id ?? 0)} onGo={onGo} />
        ))}
      </ol>
    </nav>
  );
}
