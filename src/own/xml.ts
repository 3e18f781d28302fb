/** XML as a workbook has it: elements told one after the other, without their prefixes. Nothing outside is fetched, and no entity is made up. */
import { Parser } from 'saxen';

export interface Told {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);
/** Goes through a text; false where it is no XML. */
export function scan(xml: string, { open, close, text }: Told): boolean {
  let whole = true;
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    // A value is decoded where it holds a reference, and a name never does.
    const read = Object.entries(attributes()).map(([key, value]) => [bare(key), decode(value)]);
    open?.(bare(name), Object.fromEntries(read));
  });
  parser.on('closeTag', (name) => close?.(bare(name)));
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.on('error', () => {
    whole = false;
    parser.stop();
  });
  parser.parse(xml);
  return whole;
}
