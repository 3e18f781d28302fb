/** Copying a text that is still to be made. WebKit takes one only straight after a press, so that the clipboard is given a promise of it. */

/** A text, and the sentence that says that it is copied. */
export interface Copied {
  readonly text: string;
  readonly done: string;
}

/** Gives back the sentence once the text is on the clipboard; fails where it could not be made or is not let there. */
export async function copyMade(making: Promise<Copied>): Promise<string> {
  const type = 'text/plain';
  if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText((await making).text);
  else {
    const blob = making.then(({ text }) => new Blob([text], { type }));
    await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
  }
  return (await making).done;
}
