/** The trail: the reader's last steps by name; each leads back, or forward again. */
import type { VNode } from 'preact';
import type { Step, Trail } from '../view/trail.ts';

export interface TrailProps {
  readonly trail: Trail;
  /** Goes some steps back (below zero) or forward. */
  readonly onGo: (steps: number) => void;
}

const BEFORE = 4;
const AFTER = 2;

function StepItem({ step, by, onGo }: { step: Step; by: number; onGo: TrailProps['onGo'] }): VNode {
  if (by === 0)
    return (
      <li aria-current="step">
        <span>{step.name}</span>
      </li>
    );
  return (
    <li class={by > 0 ? 'ahead' : undefined}>
      <button
        type="button"
        class="quiet"
        onClick={() => onGo(by)}
        aria-label={`${by < 0 ? 'Back' : 'Forward'} to: ${step.name}`}
      >
        {step.name}
      </button>
    </li>
  );
}

export function TrailLine({ trail: { steps, at }, onGo }: TrailProps): VNode {
  const first = Math.max(0, at - BEFORE);
  const shown = steps.slice(first, at + AFTER + 1);
  return (
    <nav class="trail" aria-label="Your steps">
      <button type="button" class="quiet" disabled={at === 0} onClick={() => onGo(-1)}>
        Undo
      </button>
      <button type="button" class="quiet" disabled={at === steps.length - 1} onClick={() => onGo(1)}>
        Redo
      </button>
      <ol>
        {shown.map((step) => (
          <StepItem key={step.id} step={step} by={step.id - (steps[at]?.id ?? 0)} onGo={onGo} />
        ))}
      </ol>
    </nav>
  );
}
