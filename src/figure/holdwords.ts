/** Holds in words: the claims of a place in a few words, as a legend's label, and each in a sentence of its own. */
import type { Dataset } from '../data/dataset.ts';
import { termOf } from '../data/dictionary.ts';
import { words } from '../words/words.ts';
import { type Hold, isFirm } from './holds.ts';
import { listed } from './phrases.ts';

const keyOf = (dataset: Dataset, { actor }: Hold) => dataset.actors.get(actor)?.key ?? actor;

/** Whether one phrase names both: all firm holds, and weaker ones of one strength and status. */
const alike = (a: Hold, b: Hold) =>
  isFirm(a) ? isFirm(b) : !isFirm(b) && a.relation === b.relation && a.status === b.status;

/** The holders in a few words, so that a weaker claim is not read as control: `armed: HL and HU`. */
export function captionOf(dataset: Dataset, drawn: readonly Hold[]): string {
  const { maps } = words();
  const firsts = drawn.filter((hold, index) => drawn.findIndex((other) => alike(other, hold)) === index);
  const phrases = firsts.map((first) => {
    const names = drawn.filter((hold) => alike(first, hold)).map((hold) => keyOf(dataset, hold));
    return isFirm(first) ? listed(names) : maps.holders.weaker(names, first.relation, first.status);
  });
  return maps.series(phrases);
}

/** A claim that is not drawn, in a few words: `alleged armed group of HU`. */
export const besideOf = (dataset: Dataset, hold: Hold) =>
  words().maps.holders.hold(keyOf(dataset, hold), hold.relation, hold.status);

/** What a legend entry says: `HL controls; HU has a stronghold`. */
export function labelOf(dataset: Dataset, drawn: readonly Hold[]): string {
  const { maps } = words();
  if (drawn.some(isFirm) || drawn.length === 1)
    return maps.series(
      drawn.map((hold) => maps.holders.holding(keyOf(dataset, hold), hold.relation, hold.status)),
    );
  const caption = captionOf(dataset, drawn);
  const controlled = drawn.some(({ relation }) => relation === 'controls');
  return controlled ? caption : maps.holders.noneControls(caption);
}

/** One claim in a sentence about its place, with whoever believes it where that is not the reference itself. */
export function sayingOf(dataset: Dataset, hold: Hold): string {
  const name = dataset.actors.get(hold.actor)?.name ?? hold.actor;
  const itself = hold.basis === '' || hold.basis.endsWith(' itself');
  const believer = itself ? null : termOf(dataset, hold.basis);
  return words().maps.holders.holdingHere(name, hold.relation, hold.status, believer, hold.locator);
}
