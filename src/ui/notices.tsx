/** Notices: what of the address could not be followed, and faults of the data, in sentences. */
import type { VNode } from 'preact';
import { words } from '../words/words.ts';

export function Notices({
  notices,
  onDismiss,
}: {
  notices: readonly string[];
  onDismiss: () => void;
}): VNode {
  return (
    <div role="status" class="notices">
      {notices.length === 0 ? null : (
        <div>
          <ul>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <button type="button" class="quiet" onClick={onDismiss}>
            {words().page.notices.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

/** The whole page where the data have faults: nothing half-applied is shown. */
export function Faults({ faults }: { faults: readonly string[] }): VNode {
  const { notices } = words().page;
  return (
    <main class="faults">
      <h1>{notices.faults(faults.length)}</h1>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>
            <code dir="ltr">{fault}</code>
          </li>
        ))}
      </ul>
      <p>{notices.correct}</p>
    </main>
  );
}
