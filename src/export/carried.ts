/** What a file carries: the JSON that every exported plate has inside it, read back to the fragment of its view. */
import * as v from 'valibot';

/** Ours have a tenth of it. */
const MOST_LETTERS = 16_384;
const MOST_DEPTH = 4;

/** As `metadataOf` writes it. What else a file says is passed over. */
const schema = v.object({
  atlas: v.literal('karachi'),
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

/** The fragment, without `#`, in the JSON that a file carries; `null` for anything else. Never throws, whatever the text. */
export function fragmentCarried(json: string): string | null {
  if (json.length > MOST_LETTERS || !isShallow(json)) return null;
  const read = v.safeParse(schema, parsed(json));
  return read.success ? read.output.view.replace(/^#/, '') : null;
}
