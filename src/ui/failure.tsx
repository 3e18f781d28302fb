/** The failure: what stands in the place of a page that could not go on, and what a reader can do then. */
import type { FunctionComponent, VNode } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { words } from '../words/words.ts';

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function Failure({ error }: { error: unknown }): VNode {
  const { title, sentence, again, begin } = words().page.failure;
  return (
    <main class="faults">
      <h1>{title}</h1>
      <p role="alert">{sentence(<code dir="ltr">{reasonOf(error)}</code>)}</p>
      <p>
        <button type="button" class="primary" onClick={() => location.reload()}>
          {again}
        </button>{' '}
        <a href={location.pathname}>{begin}</a>
      </p>
    </main>
  );
}

/** The page, or word of its failure. It is given as a component: a page that is drawn already would be kept as it was first. */
export function Guarded({ page: Page }: { page: FunctionComponent }): VNode {
  const [error] = useErrorBoundary();
  return error === undefined ? <Page /> : <Failure error={error} />;
}
