/** The evidence of the claim that the view has open. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type CitationForm, cite } from '../../export/cite.ts';
import { evidenceOf } from '../../figure/evidence.ts';
import { EvidenceCard } from '../../ui/evidence.tsx';
import { words } from '../../words/words.ts';
import type { PanelParts } from '../panels.tsx';

const FORMS: readonly CitationForm[] = ['text', 'bibtex', 'csl-json'];

export function OpenEvidence({
  fixed: { levels },
  actions,
  claim,
}: PanelParts & { readonly claim: string }): VNode | null {
  const evidence = useMemo(() => evidenceOf(levels.town, claim), [levels, claim]);
  if (!evidence) return null;
  const { forms, outcomes } = words().page;
  const copy = (form: string) => {
    const found = FORMS.find((one) => one === form);
    if (found) actions.copy(cite(evidence.reference, evidence.locator, found), outcomes.citationCopied);
  };
  return (
    <EvidenceCard
      evidence={evidence}
      forms={FORMS.map((form) => ({ form, label: forms[form] }))}
      onCopy={copy}
      onOpen={actions.openClaim}
      onPlace={actions.show}
      onClose={() => actions.go({ claim: null })}
    />
  );
}
