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

/** Goes through a text; false where it is no XML. */
export function scan(xml: string, { open, close, text }: Told): boolean {
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
  parser.parse(xml);
  return whole;
}
