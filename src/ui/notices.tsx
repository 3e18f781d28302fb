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
