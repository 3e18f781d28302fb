/** The embed builder: what readers elsewhere may switch, the language and height of the frame, the code to paste, and the frame as it will be. */
import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { further } from '../words/words.ts';
import { Checklist } from './checklist.tsx';
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
  /** The languages that the frame may speak, each by its own name, and the one that it speaks at first. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly language: string;
  readonly addressOf: (switches: readonly Switch[], language: string) => string;
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
      <label for={id}>{further().page.embed.height}</label>
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
  const { embed } = further().page;
  return (
    <div class="embed-code">
      <label for={id}>{embed.code}</label>
      <textarea
        id={id}
        dir="ltr"
        readOnly
        rows={4}
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p>
        <button type="button" class="primary" disabled={code === ''} onClick={() => onCopy(code)}>
          {embed.copy}
        </button>{' '}
        <span role="status">{outcome}</span>
      </p>
    </div>
  );
}

interface LanguageProps {
  readonly languages: EmbedProps['languages'];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

function LanguageField({ languages, chosen, onChoose }: LanguageProps): VNode {
  const id = useId();
  return (
    <div class="embed-language">
      <label for={id}>{further().page.embed.language}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** In its place, where the address of the atlas is of use to nobody else. */
export function NoEmbed({ onClose }: Pick<EmbedProps, 'onClose'>): VNode {
  const { title, fromDisk } = further().page.embed;
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{fromDisk}</p>
    </Dialog>
  );
}

export function Embed(props: EmbedProps): VNode {
  const { switches, heights, usualHeight, title, addressOf, codeOf, onCopy, outcome, onClose } = props;
  const { embed } = further().page;
  const [on, setOn] = useState<readonly Switch[]>(() => switches.map(({ id }) => id));
  const [text, setText] = useState(String(usualHeight));
  const fault = faultOfSide('height', text, heights);
  const [language, setLanguage] = useState(props.language);
  const address = addressOf(on, language);
  const height = fault === null ? Number(text) : usualHeight;
  return (
    <Dialog title={embed.title} onClose={onClose}>
      <div class="embed">
        <div>
          <p>{embed.intro}</p>
          <Checklist legend={further().page.embed.switchable} items={switches} on={on} onChange={setOn} />
          <LanguageField languages={props.languages} chosen={language} onChoose={setLanguage} />
          <HeightField text={text} fault={fault} onText={setText} />
          <Code code={fault === null ? codeOf(address, height) : ''} onCopy={onCopy} outcome={outcome} />
        </div>
        <iframe class="embed-preview" src={address} title={embed.preview(title)} height={height} />
      </div>
    </Dialog>
  );
}
