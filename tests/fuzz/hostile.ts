/** Hostile text: what breaks parsers, sentences and spreadsheets elsewhere. */
import type { Dice } from './dice.ts';

/** Pieces that are put where a value is looked for. */
export const PIECES: readonly [string, ...string[]] = [
  '',
  ' ',
  '%',
  '%00',
  '%ff',
  '%E2%80%AE',
  '%C0%AF',
  '%zz',
  '+',
  '~',
  ',',
  ',,,,',
  '@',
  '..',
  '=',
  '&',
  '#',
  ';',
  '/',
  '\\',
  '\u0000',
  '\u0007\u001b[31m',
  '\r\n',
  '\u2028\u2029',
  '\u202e',
  '\u2066\u2067\u2069',
  '\u061c\u200f\u200e',
  '\ufeff',
  '\ud800',
  '\udc00\ud800',
  '\uffff',
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  'İıſK',
  'کراچی',
  'عربي 123 عربي',
  '🏳️‍🌈',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</script><script>alert(1)</script>',
  '{{7*7}}',
  "' OR 1=1 --",
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1',
  '＝1+1',
  '=HYPERLINK("http://x")',
  '../../../../etc/passwd',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '-0',
  '0x10',
  '1_000',
  '٥٠',
  '99999999999999999999999',
  '0.1e-400',
  '%s%n',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
];

/** A text of some pieces and letters; now and then a long one. */
export function hostileText(dice: Dice): string {
  if (dice.once(40)) return dice.pick(PIECES).repeat(1 + dice.below(2000));
  let text = '';
  for (let count = dice.below(4); count >= 0; count -= 1)
    text += dice.once(3) ? String.fromCharCode(dice.below(0x10000)) : dice.pick(PIECES);
  return text;
}

/** A text with some of its letters changed, taken out, doubled or moved. */
export function mutated(dice: Dice, text: string): string {
  let out = text;
  for (let count = dice.below(4); count >= 0; count -= 1) {
    const at = dice.below(out.length + 1);
    const length = 1 + dice.below(dice.once(4) ? out.length + 1 : 4);
    const [before, piece, after] = [out.slice(0, at), out.slice(at, at + length), out.slice(at + length)];
    out = dice.pick([
      before + hostileText(dice) + after,
      before + after,
      before + piece + piece + after,
      before + piece + hostileText(dice) + after,
      after + piece + before,
      before + piece.toUpperCase() + after,
    ]);
  }
  return out;
}

/** Bytes with some of them changed, cut off, put in or doubled. */
export function mutatedBytes(dice: Dice, bytes: Uint8Array): Uint8Array {
  let out = bytes.slice();
  for (let count = dice.below(6); count >= 0; count -= 1) {
    const at = dice.below(out.length);
    const length = 1 + dice.below(dice.once(3) ? out.length : 8);
    const piece = out.slice(at, at + length);
    const change = dice.below(6);
    if (change < 2) out[at] = dice.below(256);
    else if (change === 2) out = out.slice(0, at);
    else if (change === 3) out = Uint8Array.from([...out.slice(0, at), ...out.slice(at + length)]);
    else if (change === 4) out.set(piece, dice.below(Math.max(1, out.length - piece.length)));
    else out.fill(dice.pick([0, 0x20, 0x28, 0x2f, 0x3c, 0x7b, 0xff]), at, at + length);
  }
  return out;
}
