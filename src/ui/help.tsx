/** The help sheet: every key, what the kinds of absence look like, and how to cite. */
import type { VNode } from 'preact';
import type { AreaInk } from '../figure/figure.ts';
import type { Ink } from '../figure/ink.ts';
import { further } from '../words/words.ts';
import { Dialog } from './dialog.tsx';
import { HELP_KEY } from './keyboard.ts';
import { type KeyGroup, keyGroups } from './keys.ts';
import { SWATCH, SwatchMark } from './swatch.tsx';

/** A kind of absence as the maps draw it. */
export interface AbsenceLook {
  readonly name: string;
  readonly words: string;
  readonly swatch: AreaInk['swatch'];
}

export interface HelpProps {
  readonly absences: readonly AbsenceLook[];
  readonly ink: Ink;
  /** The line that cites the map as it is shown. */
  readonly citation: string;
  readonly onCopy: (citation: string) => void;
  /** What the last press did, in a sentence; empty for nothing. */
  readonly outcome: string;
  /** Whether the help key opens this sheet. */
  readonly helpKey: boolean;
  readonly onHelpKey: (on: boolean) => void;
  readonly onClose: () => void;
}

function Keys({ where, uses }: KeyGroup): VNode {
  return (
    <>
      <h4>{where}</h4>
      <dl class="help-keys">
        {uses.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Absences({ absences, ink }: Pick<HelpProps, 'absences' | 'ink'>): VNode {
  return (
    <dl class="help-absences">
      {absences.map(({ name, words: said, swatch }) => (
        <div key={name}>
          <dt>
            <svg width={SWATCH.width} height={SWATCH.height} aria-hidden="true">
              <SwatchMark swatch={swatch} ink={ink} />
            </svg>
            {name}
          </dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

function Citing({ citation, onCopy, outcome }: Pick<HelpProps, 'citation' | 'onCopy' | 'outcome'>): VNode {
  const { help } = further().page;
  return (
    <>
      <p>
        <strong>{help.claim}</strong> {help.claimHow}
      </p>
      <p>
        <strong>{help.map}</strong> {help.mapHow}
      </p>
      <p class="help-citation">{citation}</p>
      <p>
        <button type="button" onClick={() => onCopy(citation)}>
          {help.copy}
        </button>{' '}
        <span role="status">{outcome}</span>
      </p>
    </>
  );
}

export function Help(props: HelpProps): VNode {
  const { helpKey, onHelpKey, onClose } = props;
  const { help } = further().page;
  return (
    <Dialog title={help.title} onClose={onClose}>
      <div class="help">
        <section aria-labelledby="help-keys">
          <h3 id="help-keys">{help.keys}</h3>
          {keyGroups().map((group) => (
            <Keys key={group.where} {...group} />
          ))}
          <label class="choice">
            <input
              type="checkbox"
              checked={helpKey}
              onChange={({ currentTarget }) => onHelpKey(currentTarget.checked)}
            />
            <span>{help.opens(<kbd>{HELP_KEY}</kbd>)}</span>
          </label>
        </section>
        <div>
          <section aria-labelledby="help-absences">
            <h3 id="help-absences">{help.absences}</h3>
            <Absences {...props} />
          </section>
          <section aria-labelledby="help-citing">
            <h3 id="help-citing">{help.citing}</h3>
            <Citing {...props} />
          </section>
        </div>
      </div>
    </Dialog>
  );
}
