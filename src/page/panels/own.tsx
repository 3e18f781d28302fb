/** The sheet of the reader's own tables: what is read is drawn by keeping it and opening the page anew, with its map in view. */
import '../../ui/dialogs.css';
import '../../ui/own.css';
import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../own/draft.ts';
import { gazetteerOf } from '../../own/gazetteer.ts';
import { carryOver, heldDraft, heldTables, hold, letGo } from '../../own/held.ts';
import { draftOfKept, keepTable, tablesHere, throwTableAway } from '../../own/kept.ts';
import { draftKept, type KeptDraft, keptDraftOf } from '../../own/keptdraft.ts';
import type { OwnTable } from '../../own/owntable.ts';
import { draftOfTable } from '../../own/redraft.ts';
import { OwnSheet } from '../../ui/own/sheet.tsx';
import type { View } from '../../view/view.ts';
import { further } from '../../words/words.ts';
import type { DialogParts } from '../dialogs.tsx';
import { type Passed, passLink, saveTable } from '../ownpassing.ts';
import { useReading } from '../ownreading.ts';
import { firstViewOf, viewAfter, viewIn, viewOf, viewWithout } from '../ownview.ts';

/** A table to be drawn: what it was drawn from, the view that shows it, and the table whose place it takes. */
interface Drawn {
  readonly table: OwnTable;
  readonly draft: KeptDraft | null;
  readonly next: View;
  readonly instead?: OwnTable;
}

const NOTHING: Passed = { sentence: '', link: null };

export function OwnTables({ fixed, state, address, onClose }: DialogParts): VNode {
  const { levels } = fixed;
  const { city } = levels.town;
  const gazetteer = useMemo(() => gazetteerOf(levels.town), [levels]);
  const [tables, setTables] = useState<readonly OwnTable[]>([]);
  const [passed, setPassed] = useState(NOTHING);
  const { view } = state;
  useEffect(() => {
    tablesHere(city).then(setTables);
  }, [city]);

  /** Opens the page anew at a view: the tables are part of what never changes while it is open. False where it cannot be with them. */
  const openAt = (next: View): boolean => {
    address.write(next, 'push');
    if (!carryOver()) return false;
    location.reload();
    return true;
  };
  /** Draws a table that the browser does not keep, in the place of another where one is named. */
  const openHeld = ({ table, draft, next, instead }: Drawn) => {
    const before =
      instead && heldTables().includes(instead) ? { instead, draft: heldDraft(instead.id) } : null;
    if (before) letGo(before.instead.id);
    hold(table, draft);
    if (openAt(next)) return;
    letGo(table.id);
    if (before) hold(before.instead, before.draft);
    address.go(-1);
    reading.refuse(further().own.sheet.noStore);
  };
  const keepAndOpen = (drawn: Drawn) =>
    keepTable(city, drawn.table, drawn.draft, drawn.instead?.id).then(
      () => openAt(drawn.next),
      () => openHeld(drawn),
    );
  const reading = useReading(fixed, gazetteer, (packet) =>
    keepAndOpen({ ...packet, next: viewIn(packet, view.peek(), fixed) }),
  );
  const draw = (table: OwnTable, draft: Draft) => {
    const instead = reading.edited?.table;
    const next = instead ? viewAfter(view.peek(), instead, table, fixed) : firstViewOf(view.peek(), table);
    return keepAndOpen({ table, draft: keptDraftOf(draft), next, ...(instead && { instead }) });
  };
  const edit = async (table: OwnTable) => {
    setPassed(NOTHING);
    const kept = await draftOfKept(city, table.id);
    const draft = kept ? draftKept(kept, gazetteer) : draftOfTable(table, gazetteer);
    reading.edit({ table, draft, whole: kept !== null });
  };
  const take = (file: File) => {
    setPassed(NOTHING);
    reading.take(file);
  };
  useEffect(() => {
    const { value } = state.ownFile;
    state.ownFile.value = null;
    if (value) take(value);
  }, [state.ownFile.value]);
  return (
    <OwnSheet
      read={reading.read}
      edited={reading.edited}
      readings={reading.readings}
      reading={reading.reading}
      refusal={reading.refusal}
      outcome={passed.sentence}
      byHand={passed.link}
      levels={levels}
      gazetteer={gazetteer}
      dark={state.scheme.value === 'dark'}
      kept={{
        tables,
        lasting: heldTables().length === 0,
        onShow: (table, map) => openAt(viewOf(view.peek(), table, map)),
        onEdit: edit,
        onSave: (table) => saveTable(city, table, view.peek(), gazetteer),
        onLink: (table) => passLink(city, table, view.peek(), address).then(setPassed),
        onAway: (table) =>
          throwTableAway(city, table.id).then(() => openAt(viewWithout(view.peek(), table, fixed))),
      }}
      onFile={take}
      onPasted={reading.paste}
      onSheet={reading.chooseSheet}
      onAgain={reading.again}
      onDraw={draw}
      onClose={onClose}
    />
  );
}
