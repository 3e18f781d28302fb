/** A pause in milliseconds; of none, the rest of the page has a turn. */
export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
