/** A range of a file, as a server of files answers it: `bytes=0-99` with 206, anything else with the whole. */

export interface Answered {
  readonly status: 200 | 206;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export function rangeOf(file: Uint8Array, asked: string | undefined): Answered {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(asked ?? '') ?? [];
  if (from === undefined || to === undefined) return { status: 200, headers: {}, body: file };
  const body = file.subarray(Number(from), Number(to) + 1);
  const end = Number(from) + body.length - 1;
  return { status: 206, headers: { 'content-range': `bytes ${from}-${end}/${file.length}` }, body };
}
