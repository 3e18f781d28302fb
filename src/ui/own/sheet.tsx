/** The sheet on which a reader brings a table of their own: dropped, chosen or pasted, then put right and drawn. */
import type { VNode } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { type Draft, draftOf } from '../../own/draft.ts';
import type { ReadTable } from '../../own/grid.ts';
import type { OwnTable } from '../../own/owntable.ts';
import { further } from '../../words/words.ts';
import { Dialog } from '../dialog.tsx';
import { Drafting, type DraftingProps } from './drafting.tsx';
import { type KeptProps, KeptTables } from './kepttables.tsx';

/** A table that was drawn and is now changed. */
export interface Edited {
  readonly table: OwnTable;
  readonly draft: Draft;
  /** Whether the draft is the one that it was drawn from, and not made anew of its lines. */
  readonly whole: boolean;
}

export interface OwnSheetProps extends Omit<DraftingProps, 'start' | 'again'> {
  /** What was read last and not refused; `null` for nothing yet. */
  readonly read: ReadTable | null;
  readonly edited: Edited | null;
  /** How many tables were read or opened to be changed: each has a draft of its own. */
  readonly readings: number;
  readonly reading: boolean;
  /** Why the last attempt came to nothing, in a sentence. */
  readonly refusal: string;
  readonly kept: KeptProps;
  /** What the last press did, in a sentence. */
  readonly outcome: string;
  /** A link that the browser did not let the atlas copy. */
  readonly byHand: string | null;
  readonly onFile: (file: File) => void;
  readonly onPasted: (text: string) => void;
  readonly onSheet: (name: string) => void;
  /** Lets go of what was read. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

function Bring({ onFile, onPasted }: Pick<OwnSheetProps, 'onFile' | 'onPasted'>): VNode {
  const id = useId();
  const [text, setText] = useState('');
  const { sheet } = further().own;
  return (
    <section class="own-bring">
      <p>{sheet.intro}</p>
      <label class="file">
        <span>{sheet.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.tab,.txt,.xlsx,.xlsm,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
          }}
        />
      </label>
      <label for={id}>{sheet.paste}</label>
      <textarea
        id={id}
        rows={5}
        dir="auto"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p>
        <button type="button" disabled={text.trim() === ''} onClick={() => onPasted(text)}>
          {sheet.read}
        </button>
      </p>
    </section>
  );
}

/** What is changed, and how the reader leaves it as it was. */
function Editing({
  edited: { table, whole },
  onAgain,
}: { edited: Edited } & Pick<OwnSheetProps, 'onAgain'>): VNode {
  const { editing } = further().own.sheet;
  return (
    <section>
      <p>
        {editing.of(table.title)} {whole ? null : editing.ofLines}
      </p>
      <p>
        <button type="button" onClick={onAgain}>
          {editing.leave}
        </button>
      </p>
    </section>
  );
}

function Sheets({ names, onSheet }: { names: readonly string[] } & Pick<OwnSheetProps, 'onSheet'>): VNode {
  const { sheet } = further().own;
  return (
    <section>
      <p tabIndex={-1}>{sheet.sheets}</p>
      <p class="own-buttons">
        {names.map((name) => (
          <button key={name} type="button" onClick={() => onSheet(name)}>
            <bdi>{name}</bdi>
          </button>
        ))}
      </p>
    </section>
  );
}

/** A link to be copied by hand: marked whole as soon as it is there. */
function ByHand({ link, label }: { readonly link: string; readonly label: string }): VNode {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [link]);
  return (
    <textarea ref={field} class="own-link" rows={3} readOnly dir="ltr" value={link} aria-label={label} />
  );
}

/** Where the focus goes once something was read, or let go of: to where the reader goes on. */
const ONWARD = { grid: '.own-part h3', sheets: '[tabindex="-1"]', none: '.own-bring input' } as const;

type Kind = keyof typeof ONWARD;

/** Leads the focus onward; from a table that was left as it is, back to the press that opened it. */
function useOnward(kind: Kind, readings: number, edited: Edited | null) {
  const body = useRef<HTMLElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const back = kind === 'none' && last.current !== null;
    const target = back ? `[data-edits="${last.current}"]` : ONWARD[kind];
    last.current = edited?.table.id ?? null;
    // At first it is where a dialog has it.
    if (readings > 0) body.current?.querySelector<HTMLElement>(target)?.focus();
  }, [kind, readings, edited]);
  return body;
}

/** What is said of a table as it comes to be asked about. */
function useStart({ read, edited, gazetteer }: OwnSheetProps): Draft | null {
  return useMemo(
    () => edited?.draft ?? (read?.kind === 'grid' ? draftOf(read.grid, gazetteer) : null),
    [read, edited, gazetteer],
  );
}

export function OwnSheet(props: OwnSheetProps): VNode {
  const {
    read,
    edited,
    readings,
    reading,
    refusal,
    kept,
    outcome,
    byHand,
    levels,
    gazetteer,
    dark,
    onDraw,
    onClose,
  } = props;
  const { sheet } = further().own;
  const start = useStart(props);
  const kind = start ? 'grid' : read?.kind === 'sheets' ? 'sheets' : 'none';
  const body = useOnward(kind, readings, edited);
  return (
    <Dialog title={sheet.title} onClose={onClose}>
      <section
        ref={body}
        class="own"
        aria-label={sheet.title}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          const [file] = event.dataTransfer?.files ?? [];
          if (file) props.onFile(file);
        }}
      >
        <p role="alert">{refusal}</p>
        <p role="status">{reading ? sheet.reading : outcome}</p>
        {byHand === null ? null : <ByHand link={byHand} label={outcome} />}
        {edited ? <Editing edited={edited} onAgain={props.onAgain} /> : null}
        {kind === 'none' || edited ? null : (
          <p>
            <button type="button" onClick={props.onAgain}>
              {sheet.again}
            </button>
          </p>
        )}
        {kind === 'sheets' && read?.kind === 'sheets' ? (
          <Sheets names={read.names} onSheet={props.onSheet} />
        ) : null}
        {start ? (
          <Drafting
            key={readings}
            start={start}
            again={edited !== null}
            levels={levels}
            gazetteer={gazetteer}
            dark={dark}
            onDraw={onDraw}
          />
        ) : null}
        {kind === 'none' ? (
          <>
            <Bring onFile={props.onFile} onPasted={props.onPasted} />
            <KeptTables {...kept} />
          </>
        ) : null}
      </section>
    </Dialog>
  );
}
