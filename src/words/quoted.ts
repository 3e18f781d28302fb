/** Quoted: what a stranger wrote, as our sentences say it back: in one line, with nothing that turns or covers it, and not without end. */
export function quoted(text: string, most: number): string {
  const letters = [...text.replace(/[\p{C}\p{Z}]+|\p{M}{4,}/gu, ' ').trim()];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('');
}
