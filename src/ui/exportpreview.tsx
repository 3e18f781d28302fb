/** The preview of an export: the plate as it would be, drawn a moment after the last change. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { further } from '../words/words.ts';
import type { ExportSettings } from './exportpanel.tsx';

export interface ExportPreviewProps {
  /** What the picture shows, in words. */
  readonly title: string;
  /** Another one means that the map has changed. */
  readonly subject: unknown;
  /** `null` while the settings make no plate. */
  readonly settings: ExportSettings | null;
  /** Gives the plate as an SVG. */
  readonly onPreview: (settings: ExportSettings, signal: AbortSignal) => Promise<Blob>;
}

/** So long a reader may go on changing before anything is drawn. */
const PAUSE_MS = 250;

type Drawn =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'drawn'; readonly url: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** The last drawing; an address is given up as soon as another takes its place. */
function useDrawing({ subject, settings, onPreview }: ExportPreviewProps): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ kind: 'drawing' });
  // Settings count by what they say, and the callback not at all: both are other ones with every drawing of the page.
  const asked = settings && [settings.size, ...settings.parts].join(' ');
  useEffect(() => {
    if (!settings) return;
    const job = new AbortController();
    const draw = async () => {
      try {
        const blob = await onPreview(settings, job.signal);
        if (!job.signal.aborted) setDrawn({ kind: 'drawn', url: URL.createObjectURL(blob) });
      } catch (error) {
        if (job.signal.aborted) return;
        const reason = error instanceof Error ? error.message : further().files.reasons.unknown;
        setDrawn({ kind: 'failed', reason });
      }
    };
    const timer = setTimeout(draw, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      job.abort();
    };
  }, [subject, asked]);
  useEffect(() => {
    if (drawn.kind !== 'drawn') return;
    return () => URL.revokeObjectURL(drawn.url);
  }, [drawn]);
  return drawn;
}

export function ExportPreview(props: ExportPreviewProps): VNode {
  const drawn = useDrawing(props);
  const { preview } = further().files;
  switch (drawn.kind) {
    case 'drawing':
      return <p class="export-preview hint">{preview.drawing}</p>;
    case 'drawn':
      return <img class="export-preview" src={drawn.url} alt={preview.of(props.title)} />;
    case 'failed':
      return <p class="export-preview hint">{preview.failed(drawn.reason)}</p>;
  }
}
