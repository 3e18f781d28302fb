/** What the maps rest on: the sources in full, whether the stated totals add up, and what joins to the towns and what does not. */
import type { VNode } from 'preact';
import type { Figure } from '../figure/figure.ts';
import type { Foundations, Remark, TotalLine } from '../figure/foundations.ts';
import { further } from '../words/words.ts';

function Remarks({ summary, remarks }: { summary: string; remarks: readonly Remark[] }): VNode {
  return (
    <details>
      <summary>{summary}</summary>
      <ul>
        {remarks.map(({ id, title, asWritten, text, source }) => (
          <li key={id}>
            <strong>
              {asWritten ? <bdi lang="en">{asWritten}</bdi> : null}
              {title.slice(asWritten.length)}
            </strong>{' '}
            {text} <span class="citation">{source}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Sums({
  totals,
  onEvidence,
}: {
  totals: readonly TotalLine[];
  onEvidence: FoundationsProps['onEvidence'];
}): VNode {
  const messages = further().claims.foundations;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{messages.total}</th>
          <th scope="col" class="number">
            {messages.stated}
          </th>
          <th scope="col" class="number">
            {messages.listed}
          </th>
        </tr>
      </thead>
      <tbody>
        {totals.map((total) => (
          <tr key={total.id}>
            <th scope="row">
              {total.what}
              {total.remark ? <span class="hint"> {total.remark}</span> : null}
            </th>
            <td class="number">
              <button
                type="button"
                class="value"
                onClick={() => onEvidence(total.id)}
                aria-label={further().claims.evidence.ofValue(total.stated)}
              >
                {total.stated}
              </button>
            </td>
            <td class="number">{total.listed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface FoundationsProps {
  readonly figure: Figure;
  readonly foundations: Foundations;
  readonly onEvidence: (claim: string) => void;
  readonly onDownload: () => void;
}

export function FoundationsPanel({ figure, foundations, onEvidence, onDownload }: FoundationsProps): VNode {
  const messages = further().claims.foundations;
  const { disagreements, crossings, unlocated } = foundations;
  return (
    <section class="foundations" aria-label={messages.label}>
      <h2>{messages.sources}</h2>
      <ul class="sources">
        {figure.sources.map((source) => (
          <li key={source.id}>
            <bdi lang="en">{source.text}</bdi>
          </li>
        ))}
      </ul>
      <p class="hint">{figure.readIn}</p>
      <details id="outlines" open>
        <summary>{messages.outlines}</summary>
        <p>{figure.outlineNote}</p>
        <p>{figure.outlineMethod}</p>
      </details>
      <details>
        <summary>{messages.sums}</summary>
        <Sums totals={foundations.totals} onEvidence={onEvidence} />
      </details>
      <details>
        <summary>{messages.joins}</summary>
        <ul>
          {foundations.joins.map((join) => (
            <li key={join.table}>
              <strong>{join.name}</strong>: {join.sentence}
            </li>
          ))}
        </ul>
      </details>
      <Remarks summary={messages.disagreements(disagreements.length)} remarks={disagreements} />
      <Remarks summary={messages.crossings(crossings.length)} remarks={crossings} />
      <Remarks summary={messages.unlocated(unlocated.length)} remarks={unlocated} />
      <button type="button" onClick={onDownload}>
        {messages.download}
      </button>
    </section>
  );
}
