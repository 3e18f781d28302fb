/** Dividing: where the line stands between two maps in one stage. */

/** Half the width of the handle: the dividing line stays under it from end to end. */
export const GRIP = 16;

/** Where the dividing line stands, in pixels. */
export const lineAt = (cut: number, width: number) => GRIP + ((width - 2 * GRIP) * cut) / 100;
