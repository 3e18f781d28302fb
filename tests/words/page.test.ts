/** The page in Urdu: nothing of it is left in English but names that are the same everywhere. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseView } from '../../src/view/parse.ts';
import { stepName } from '../../src/view/trail.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { CHOICES, PLAIN } from '../atlas.ts';

/** Every string of a catalogue; what is made of parts is not among them. */
function stringsIn(messages: object): readonly string[] {
  return Object.values(messages).flatMap((message: unknown) => {
    if (typeof message === 'string') return [message];
    return typeof message === 'object' && message !== null ? stringsIn(message) : [];
  });
}

/** What is written in Latin letters in Urdu too: keys, forms of citations, a command, the city’s other name. */
const LATIN = /\b(BibTeX|CSL-JSON|WebGL|Enter|Shift\+Enter|npm run check-data|Karachi|A)\b|\d[./\d]*/g;

beforeEach(() => speak(ur));
afterEach(() => speak(en));

describe('ur.page', () => {
  it('has no word in Latin letters but those that are the same everywhere', () => {
    const strings = stringsIn(ur.page);
    expect(strings.length).toBeGreaterThan(100);
    expect(strings.filter((text) => /[a-z]/i.test(text.replace(LATIN, '')))).toEqual([]);
  });

  it('has the punctuation of Urdu', () => {
    expect(stringsIn(ur.page).filter((text) => /[,;?]|\.$/.test(text))).toEqual([]);
  });
});

describe('what the page says in Urdu', () => {
  it('of an address that asks for what is not there', () => {
    expect(parseView('fill=weather&places=atlantis', CHOICES).notices).toEqual([
      'ویب پتے میں مقام کے لیے ”atlantis“ لکھا ہے جو اس اٹلس میں نہیں: اسے چھوڑ دیا گیا ہے۔',
      'ویب پتے میں موضوع کے لیے ”weather“ لکھا ہے جو اس اٹلس میں نہیں: اس کی جگہ ”vaccination-rate“ ہے۔',
    ]);
  });

  it('of a step', () => {
    const names = {
      theme: String,
      dayed: () => true,
      day: String,
      place: () => 'لیاری',
      actor: String,
      panel: String,
    };
    const chosen = { ...PLAIN, places: ['lyari'] };
    expect(stepName(PLAIN, chosen, names)).toBe('لیاری');
    expect(stepName(chosen, PLAIN, names)).toBe('لیاری بند');
    expect(stepName(PLAIN, { ...PLAIN, by: 'district' }, names)).toBe('اضلاع');
  });
});
