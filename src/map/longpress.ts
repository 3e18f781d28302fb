/** A long press: how long a finger rests in milliseconds, and within how many pixels. */
export const LONG_MS = 500;
export const STILL_PX = 10;
