/** The evidence of the claim that the view has open. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type CitationForm, cite } from '../../export/cite.ts';
import { evidenceOf } from '../../figure/evidence.ts';
import type { Part } from '../../figure/figure.ts';
import { workingsOf } from '../../figure/workings.ts';
import { EvidenceCard } from '../../ui/evidence.tsx';
import { words } from '../../words/words.ts';
import { COMPARE_PANEL } from '../choices.ts';
import type { PanelParts } from '../panels.tsx';
import type { State } from '../state.ts';

const FORMS: readonly CitationForm[] = ['text', 'bibtex', 'csl-json'];

/** The maps whose numbers are in sight: those of the view, and all of them beside a comparison, which shows all. */
function partsInSight({ view, figure, towns, districts }: State): readonly Part[] {
  if (view.value.panel !== COMPARE_PANEL) return [figure.value.fill, ...figure.value.overlays];
  const compared = new Set(view.value.places);
  return [...towns.value.parts, ...districts.value.parts].map((part) => ({
    ...part,
    readings: new Map([...part.readings].filter(([place]) => compared.has(place))),
  }));
}

export function OpenEvidence({
  fixed: { levels },
  state,
  actions,
  claim,
}: PanelParts & { readonly claim: string }): VNode | null {
  const evidence = useMemo(() => evidenceOf(levels.town, claim), [levels, claim]);
  const { panel, places } = state.view.value;
  const { value: figure } = state.figure;
  // What is pointed at changes nothing of it.
  const workings = useMemo(
    () => workingsOf(levels.town, partsInSight(state), claim),
    [levels, state, figure, panel, places, claim],
  );
  if (!evidence) return null;
  const { forms, outcomes } = words().page;
  const copy = (form: string) => {
    const found = FORMS.find((one) => one === form);
    if (found) actions.copy(cite(evidence.reference, evidence.locator, found), outcomes.citationCopied);
  };
  return (
    <EvidenceCard
      evidence={evidence}
      workings={workings}
      forms={FORMS.map((form) => ({ form, label: forms[form] }))}
      onCopy={copy}
      onOpen={actions.openClaim}
      onPlace={actions.show}
      onClose={() => actions.go({ claim: null })}
    />
  );
}
