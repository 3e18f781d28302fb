/** The mark that a reader's tables are kept in the browser: it is read before anything is loaded for them. */
export const markOf = (city: string) => `${city}-atlas.own`;
