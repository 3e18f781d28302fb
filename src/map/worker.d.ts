/** What the build makes of the map's worker. */
declare module 'virtual:map-worker' {
  /** The address of its script. */
  const url: string;
  export default url;
}
