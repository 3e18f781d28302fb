/** Joining: which of its four forms each Arabic letter takes between its neighbours. */
import type { Form } from './run.ts';

/** Letters that join only the one before them, by Unicode's ArabicShaping. */
const RIGHT_ONLY =
  /[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef\u0759-\u075b\u076b\u076c\u0771\u0773\u0774\u0778\u0779]/;
const JOINING = /(?![\u0621\u0674])[\u0620-\u06ff\u0750-\u077f]/;
const LETTER = /\p{L}/u;
/** Marks and invisible signs: joining looks through them. */
const TRANSPARENT = /[\p{Mn}\p{Me}\p{Cf}]/u;
const JOINER = '\u200d';
const NON_JOINER = '\u200c';

type Kind = 'right' | 'dual' | 'joiner' | 'through' | 'none';

function kindOf(character: string): Kind {
  if (character === JOINER || character === '\u0640') return 'joiner';
  if (character === NON_JOINER) return 'none';
  if (TRANSPARENT.test(character)) return 'through';
  if (!JOINING.test(character) || !LETTER.test(character)) return 'none';
  return RIGHT_ONLY.test(character) ? 'right' : 'dual';
}

function formOf(joinsBefore: boolean, joinsAfter: boolean): Form {
  if (joinsBefore) return joinsAfter ? 'medi' : 'fina';
  return joinsAfter ? 'init' : 'isol';
}

/** The form of each character, `null` for what has none. */
export function formsOf(characters: readonly string[]): readonly (Form | null)[] {
  const kinds = characters.map(kindOf);
  const seen = kinds.flatMap((kind, index) => (kind === 'through' ? [] : [index]));
  const forms: (Form | null)[] = characters.map(() => null);
  for (const [place, index] of seen.entries()) {
    const kind = kinds[index];
    if (kind !== 'right' && kind !== 'dual') continue;
    const before = kinds[seen[place - 1] ?? -1];
    const after = kinds[seen[place + 1] ?? -1];
    const joinsBefore = before === 'dual' || before === 'joiner';
    const joinsAfter = kind === 'dual' && (after === 'right' || after === 'dual' || after === 'joiner');
    forms[index] = formOf(joinsBefore, joinsAfter);
  }
  return forms;
}
