/** XML as a workbook has it: elements told one after the other, without their prefixes. Nothing outside is fetched, and no entity is made up. */
import { Parser } from 'saxen';

export type Attributes = Readonly<Record<string, string>>;

export interface Told {
  /** The attributes are read when they are asked for; `decode` resolves the references in one. */
  readonly open?: (name: string, attributes: () => Attributes, decode: (text: string) => string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

function bare(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** A parser that tells of what it reads, and whether it was XML so far. */
function tellingOf({ open, close, text }: Told) {
  let whole = true;
  const parser = new Parser();
  if (open) parser.on('openTag', (name, attributes, decode) => open(bare(name), attributes, decode));
  if (close) parser.on('closeTag', (name) => close(bare(name)));
  if (text) parser.on('text', (value, decode) => text(decode(value)));
  if (text) parser.on('cdata', text);
  parser.on('error', () => {
    whole = false;
    parser.stop();
  });
  return { parser, isWhole: () => whole };
}

/** Goes through a text; false where it is no XML. */
export function scan(xml: string, told: Told): boolean {
  const { parser, isWhole } = tellingOf(told);
  parser.parse(xml);
  return isWhole();
}

/** So many letters are read in a tenth of a second on a slow machine. */
const TURN = 500_000;

/** Goes through a long text in turns, between which the page does what else it has to do. */
export async function scanInTurns(xml: string, told: Told): Promise<boolean> {
  const { parser, isWhole } = tellingOf(told);
  for (let from = 0; from < xml.length && isWhole(); from += TURN) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve));
    parser.write(xml.slice(from, from + TURN));
  }
  parser.end();
  return isWhole();
}
