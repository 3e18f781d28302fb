/** What is used of saxen, which comes without types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    on(
      event: 'openTag',
      told: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: Decode,
        closed: boolean,
      ) => void,
    ): this;
    on(event: 'closeTag', told: (name: string, decode: Decode, closed: boolean) => void): this;
    on(event: 'text', told: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', told: (text: string) => void): this;
    on(event: 'error', told: (error: Error) => void): this;
    stop(): this;
    parse(xml: string): this;
    /** The next piece of a text; what is cut off at its end waits for the one after. */
    write(xml: string): this;
    end(): Error | null;
  }
}
