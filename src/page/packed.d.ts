/** What the build packs of the data. */
declare module 'virtual:atlas-data' {
  /** The text that `unpack` reads. */
  const packed: string;
  export default packed;
  /** What `tell` takes, with the texts of the first language, as JSON. */
  export const told: string;
}

declare module 'virtual:atlas-dictionaries' {
  /** By language besides the first, how what is in it is loaded: the text that `unpackDictionary` reads, and the texts of the city as JSON. */
  const dictionaries: Readonly<
    Record<string, () => Promise<{ readonly default: string; readonly texts: string }>>
  >;
  export default dictionaries;
}
