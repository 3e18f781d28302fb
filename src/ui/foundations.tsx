/** What the maps rest on: the sources in full, whether the stated totals add up, and what joins to the towns and what does not. */
import type { VNode } from 'preact';
import type { Figure } from '../figure/figure.ts';
import type { Foundations, Remark } from '../figure/foundations.ts';

function Remarks({ summary, remarks }: { summary: string; remarks: readonly Remark[] }): VNode {
  return (
    <details>
      <summary>{summary}</summary>
      <ul>
        {remarks.map(({ id, title, text, source }) => (
          <li key={id}>
            <strong>{title}</strong> {text} <span class="citation">{source}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export interface FoundationsProps {
  readonly figure: Figure;
  readonly foundations: Foundations;
  readonly onEvidence: (claim: string) => void;
  readonly onDownload: () => void;
}

export function FoundationsPanel({ figure, foundations, onEvidence, onDownload }: FoundationsProps): VNode {
  return (
    <section class="foundations" aria-label="Sources and sums">
      <h2>Sources of this map</h2>
      <ul class="sources">
        {figure.sources.map((source) => (
          <li key={source.id}>{source.text}</li>
        ))}
      </ul>
      <p class="hint">{figure.readIn}</p>
      <details id="outlines" open>
        <summary>How the outlines were drawn</summary>
        <p>{figure.outlineNote}</p>
        <p>{figure.outlineMethod}</p>
      </details>
      <details>
        <summary>Do the numbers add up?</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Total</th>
              <th scope="col" class="number">
                Stated
              </th>
              <th scope="col" class="number">
                Listed
              </th>
            </tr>
          </thead>
          <tbody>
            {foundations.totals.map((total) => (
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
                    aria-label={`${total.stated}: evidence`}
                  >
                    {total.stated}
                  </button>
                </td>
                <td class="number">{total.listed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <details>
        <summary>What joins to the towns, and what does not</summary>
        <ul>
          {foundations.joins.map((join) => (
            <li key={join.table}>
              <strong>{join.table}</strong>: {join.sentence}
            </li>
          ))}
        </ul>
      </details>
      <Remarks
        summary={`Where the document does not agree, or leaves it open (${foundations.disagreements.length})`}
        remarks={foundations.disagreements}
      />
      <Remarks
        summary={`Names carried over to a place (${foundations.crossings.length})`}
        remarks={foundations.crossings}
      />
      <Remarks
        summary={`Named, but not located (${foundations.unlocated.length})`}
        remarks={foundations.unlocated}
      />
      <button type="button" onClick={onDownload}>
        Download all of this as CSV
      </button>
    </section>
  );
}
