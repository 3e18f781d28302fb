/** What the build packs of the data. */
declare module 'virtual:atlas-data' {
  /** The text that `unpack` reads. */
  const packed: string;
  export default packed;
}

declare module 'virtual:atlas-dictionaries' {
  /** By language, how its dictionary is loaded: pairs of English and its rendering, as JSON. */
  const dictionaries: Readonly<Record<string, () => Promise<{ readonly default: string }>>>;
  export default dictionaries;
}
