/** The export panel: the formats first, so that two presses make a file; below them what the file is to be. The page stays in use. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { further, words } from '../words/words.ts';
import { Checklist } from './checklist.tsx';
import { ExportPreview } from './exportpreview.tsx';
import { type ChosenSize, type ExportSize, type SideRange, SizeField, sizeInWords } from './exportsize.tsx';

export interface ExportFormat {
  readonly id: string;
  /** On its button: `PNG`, `Copy image`. */
  readonly label: string;
  /** Whether size and parts make a difference to it. */
  readonly sized: boolean;
}

export interface ExportPart {
  readonly id: string;
  readonly label: string;
  /** Whether it is there unless the reader takes it away. */
  readonly on: boolean;
}

/** What a plate is to be. */
export interface ExportSettings {
  /** The id of a size, or `1200x630`. */
  readonly size: string;
  /** The ids of the parts that it has. */
  readonly parts: readonly string[];
}

/** How an export is followed and stopped. */
export interface ExportJob {
  readonly signal: AbortSignal;
  /** How much is done, from 0 to 1, and what is being done now. */
  readonly onProgress: (share: number, words: string) => void;
}

export interface ExportPanelProps {
  readonly formats: readonly ExportFormat[];
  /** The first is chosen at first. */
  readonly sizes: readonly ExportSize[];
  readonly range: SideRange;
  readonly parts: readonly ExportPart[];
  /** `false`: the address on a plate leads nobody but this reader anywhere. */
  readonly reachesOthers: boolean;
  readonly title: string;
  /** Another one means that the map has changed, and the preview with it. */
  readonly subject: unknown;
  readonly onPreview: (settings: ExportSettings, signal: AbortSignal) => Promise<Blob>;
  /** Makes and hands over the file; gives back what was done, in a sentence. Rejects with the reason, or when stopped. */
  readonly onExport: (format: string, settings: ExportSettings, job: ExportJob) => Promise<string>;
  /** Closes the panel and gives the focus back. A file that is being made is made nevertheless. */
  readonly onClose: () => void;
}

/** What stands in the fields of another size until a reader writes there. */
const AT_FIRST = { width: '1600', height: '1200' } as const;

interface Running {
  readonly share: number;
  readonly doing: string;
  readonly stop: () => void;
}

/** One export at a time: how far it is, what became of the last. */
function useExport(onExport: ExportPanelProps['onExport']) {
  const [running, setRunning] = useState<Running | null>(null);
  const [outcome, setOutcome] = useState('');
  const start = async (format: ExportFormat, settings: ExportSettings) => {
    const job = new AbortController();
    const show = (share: number, doing: string) => setRunning({ share, doing, stop: () => job.abort() });
    const { outcomes, progress, reasons } = further().files;
    setOutcome('');
    show(0, progress.beginning);
    try {
      const onProgress: ExportJob['onProgress'] = (share, doing) => {
        if (!job.signal.aborted) show(share, doing);
      };
      setOutcome(await onExport(format.id, settings, { signal: job.signal, onProgress }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : reasons.none;
      setOutcome(job.signal.aborted ? outcomes.cancelled : outcomes.failed(format.label, reason));
    } finally {
      setRunning(null);
    }
  };
  return { running, outcome, start, setOutcome };
}

function Progress({ running: { share, doing, stop } }: { running: Running }): VNode {
  const { vocabulary } = words();
  const { files } = further();
  return (
    <div class="export-progress">
      <progress max={1} value={share} aria-label={files.progress.label} />
      <span>{files.progress.now(doing)}</span>
      <button type="button" onClick={stop}>
        {vocabulary.cancel}
      </button>
    </div>
  );
}

export function ExportPanel(props: ExportPanelProps): VNode {
  const { formats, sizes, range, parts, reachesOthers, title, subject, onPreview, onExport, onClose } = props;
  const first = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<ChosenSize>({ id: sizes[0]?.id ?? '', ...AT_FIRST });
  const [on, setOn] = useState<readonly string[]>(() =>
    parts.filter((part) => part.on).map((part) => part.id),
  );
  const { running, outcome, start, setOutcome } = useExport(onExport);
  const { vocabulary } = words();
  const { files } = further();
  const { panel } = files;
  const size = sizeInWords(chosen, range);
  const settings = size === null ? null : { size, parts: on };
  useEffect(() => first.current?.focus(), []);
  const press = (format: ExportFormat) => {
    if (running) return;
    const fitting = settings ?? (format.sized ? null : { size: sizes[0]?.id ?? '', parts: on });
    if (fitting) start(format, fitting);
    else setOutcome(panel.needsSize(format.label));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section id="export" class="export" aria-label={panel.name} onKeyDown={onKeyDown}>
      <div class="export-head">
        <h2>{panel.heading}</h2>
        <button type="button" class="quiet" onClick={onClose}>
          {vocabulary.close}
        </button>
      </div>
      <div class="export-formats" role="group" aria-label={panel.formats}>
        {formats.map((format, index) => (
          <button
            key={format.id}
            ref={index === 0 ? first : null}
            type="button"
            aria-disabled={running !== null}
            onClick={() => press(format)}
          >
            {format.label}
          </button>
        ))}
      </div>
      {running ? <Progress running={running} /> : null}
      <p class="export-outcome" role="status">
        {outcome}
      </p>
      <SizeField sizes={sizes} range={range} chosen={chosen} onChoose={setChosen} />
      <Checklist
        class="export-parts"
        legend={further().files.panel.parts}
        items={parts}
        on={on}
        onChange={setOn}
      />
      {reachesOthers ? null : <p class="export-reach hint">{panel.alone}</p>}
      <ExportPreview title={title} subject={subject} settings={settings} onPreview={onPreview} />
    </section>
  );
}
