/** Notices: what of the address could not be followed, and faults of the data, in sentences. */
import type { VNode } from 'preact';

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
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}

/** The whole page where the data have faults: nothing half-applied is shown. */
export function Faults({ faults }: { faults: readonly string[] }): VNode {
  return (
    <main class="faults">
      <h1>
        The atlas cannot be shown: its data have {faults.length === 1 ? 'a fault' : `${faults.length} faults`}
      </h1>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>
            <code>{fault}</code>
          </li>
        ))}
      </ul>
      <p>Correct the files named here; “npm run check-data” lists the same.</p>
    </main>
  );
}
