/** The failure: what stands in the place of a page that could not go on, and what a reader can do then. */
import type { ComponentChildren, VNode } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function Failure({ error }: { error: unknown }): VNode {
  return (
    <main class="faults">
      <h1>The atlas has stopped</h1>
      <p role="alert">
        It could not draw this view (<code>{reasonOf(error)}</code>). Nothing of yours is lost: the address
        still holds the view.
      </p>
      <p>
        <button type="button" class="primary" onClick={() => location.reload()}>
          Load it again
        </button>{' '}
        <a href={location.pathname}>Begin with the first map</a>
      </p>
    </main>
  );
}

/** The page, or word of its failure. */
export function Guarded({ children }: { children: ComponentChildren }): ComponentChildren {
  const [error] = useErrorBoundary();
  return error === undefined ? children : <Failure error={error} />;
}
