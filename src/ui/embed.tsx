/** The embed builder: what readers elsewhere may switch, how high the frame is, the code to paste, and the frame as it will be. */
import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import type { Switch } from './embedded.tsx';
import { faultOfSide, type SideRange } from './exportsize.tsx';

export interface EmbedProps {
  readonly switches: readonly { readonly id: Switch; readonly label: string }[];
  /** How high the frame may be, in pixels, and how high it is at first. */
  readonly heights: SideRange;
  readonly usualHeight: number;
  /** What the frame shows, in words. */
  readonly title: string;
  readonly addressOf: (switches: readonly Switch[]) => string;
  readonly codeOf: (address: string, height: number) => string;
  readonly onCopy: (code: string) => void;
  /** What the last press did, in a sentence; empty for nothing. */
  readonly outcome: string;
  readonly onClose: () => void;
}

interface HeightProps {
  readonly text: string;
  readonly fault: string | null;
  readonly onText: (text: string) => void;
}

function HeightField({ text, fault, onText }: HeightProps): VNode {
  const id = useId();
  return (
    <div class="embed-height">
      <label for={id}>Height in pixels</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <p id={`${id}-fault`} role="status">
        {fault}
      </p>
    </div>
  );
}

function Code({ code, onCopy, outcome }: { code: string } & Pick<EmbedProps, 'onCopy' | 'outcome'>): VNode {
  const id = useId();
  return (
    <div class="embed-code">
      <label for={id}>Code for your page</label>
      <textarea
        id={id}
        readOnly
        rows={4}
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p>
        <button type="button" class="primary" disabled={code === ''} onClick={() => onCopy(code)}>
          Copy the code
        </button>{' '}
        <span role="status">{outcome}</span>
      </p>
    </div>
  );
}

interface SwitchesProps extends Pick<EmbedProps, 'switches'> {
  readonly on: readonly Switch[];
  readonly onChange: (on: readonly Switch[]) => void;
}

function Switchable({ switches, on, onChange }: SwitchesProps): VNode {
  const changed = (id: Switch, there: boolean) =>
    switches.map((one) => one.id).filter((one) => (one === id ? there : on.includes(one)));
  return (
    <fieldset>
      <legend>Readers may switch</legend>
      {switches.map(({ id, label }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={on.includes(id)}
            onChange={({ currentTarget }) => onChange(changed(id, currentTarget.checked))}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Embed(props: EmbedProps): VNode {
  const { switches, heights, usualHeight, title, addressOf, codeOf, onCopy, outcome, onClose } = props;
  const [on, setOn] = useState<readonly Switch[]>(() => switches.map(({ id }) => id));
  const [text, setText] = useState(String(usualHeight));
  const fault = faultOfSide('height', text, heights);
  const address = addressOf(on);
  const height = fault === null ? Number(text) : usualHeight;
  return (
    <Dialog title="Embed this map" onClose={onClose}>
      <div class="embed">
        <div>
          <p>
            The map as it is shown now, in a page of yours. It needs nothing but the address of this atlas,
            and says where it comes from.
          </p>
          <Switchable switches={switches} on={on} onChange={setOn} />
          <HeightField text={text} fault={fault} onText={setText} />
          <Code code={fault === null ? codeOf(address, height) : ''} onCopy={onCopy} outcome={outcome} />
        </div>
        <iframe class="embed-preview" src={address} title={`Preview: ${title}`} height={height} />
      </div>
    </Dialog>
  );
}
