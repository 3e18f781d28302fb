/** What a file carries: the JSON that every exported plate has inside it, read back to the fragment of its view. */
import * as v from 'valibot';
import { ofCity } from '../words/city.ts';

/** Ours have a tenth of it. */
const MOST_LETTERS = 16_384;
const MOST_DEPTH = 4;

/** Files of another atlas are not this one's: each says in itself which it is of. */
const ofThisOne = v.custom<string>((atlas) => atlas === ofCity().called.id);

/** What the whole atlas carries in place of a view. */
export const wholeCarried = () => JSON.stringify({ atlas: ofCity().called.id, whole: true });
const wholeSchema = v.object({ atlas: ofThisOne, whole: v.literal(true) });

/** As `metadataOf` writes it. What else a file says is passed over. */
const schema = v.object({
  atlas: ofThisOne,
  view: v.pipe(v.string(), v.maxLength(4096), v.regex(/^#?[^\s#]+$/)),
});

/** Whether brackets are nowhere nested deeper than ours ever are. */
function isShallow(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted && letter === '\\') at += 1;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '{' || letter === '[')) depth += 1;
    else if (!quoted && (letter === '}' || letter === ']')) depth -= 1;
    if (depth > MOST_DEPTH) return false;
  }
  return true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON carries no view: the caller says so in a sentence.
    return null;
  }
}

/** The JSON that a file carries; `null` for none, and for what is longer or deeper than ours ever is. */
const read = (json: string): unknown =>
  json.length > MOST_LETTERS || !isShallow(json) ? null : parsed(json);

/** The fragment, without `#`, in the JSON that a file carries; `null` for anything else. Never throws, whatever the text. */
export function fragmentCarried(json: string): string | null {
  const found = v.safeParse(schema, read(json));
  return found.success ? found.output.view.replace(/^#/, '') : null;
}

/** Whether a file says that it is the whole atlas. Never throws, whatever the text. */
export const isWhole = (json: string): boolean => v.is(wholeSchema, read(json));
