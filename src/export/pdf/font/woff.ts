/** A font file opened: its tables by name. WOFF and bare TrueType are read; WOFF2 is not, as no runtime unpacks Brotli everywhere. */

/** The tables of a font, each from its own first byte. */
export type Tables = ReadonlyMap<string, DataView>;

const WOFF = 0x774f4646;
const TRUETYPE: ReadonlySet<number> = new Set([0x00010000, 0x74727565]);

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const unpacker = new DecompressionStream('deflate');
  const writer = unpacker.writable.getWriter();
  const unpacked = new Response(unpacker.readable).arrayBuffer();
  await Promise.all([writer.write(bytes), writer.close()]);
  return new Uint8Array(await unpacked);
}

const viewOf = (bytes: Uint8Array<ArrayBuffer>) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const tagAt = (view: DataView, offset: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(offset + step)));

async function fromWoff(bytes: Uint8Array<ArrayBuffer>): Promise<Tables> {
  const view = viewOf(bytes);
  const entries = Array.from({ length: view.getUint16(12) }, async (_, index) => {
    const at = 44 + 20 * index;
    const [offset, packed, length] = [
      view.getUint32(at + 4),
      view.getUint32(at + 8),
      view.getUint32(at + 12),
    ];
    const table = bytes.subarray(offset, offset + packed);
    return [tagAt(view, at), viewOf(packed < length ? await inflate(table) : table)] as const;
  });
  return new Map(await Promise.all(entries));
}

function fromTrueType(bytes: Uint8Array<ArrayBuffer>): Tables {
  const view = viewOf(bytes);
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const offset = view.getUint32(at + 8);
    return [tagAt(view, at), viewOf(bytes.subarray(offset, offset + view.getUint32(at + 12)))] as const;
  });
  return new Map(entries);
}

/** The tables of a WOFF or TrueType file. Rejects with a sentence where it is neither. */
export async function tablesOf(file: Uint8Array): Promise<Tables> {
  const bytes = new Uint8Array(file);
  const kind = bytes.length < 12 ? 0 : viewOf(bytes).getUint32(0);
  if (kind === WOFF) return fromWoff(bytes);
  if (TRUETYPE.has(kind)) return fromTrueType(bytes);
  throw new Error(`a font is neither WOFF nor TrueType: it begins with ${kind.toString(16)}`);
}

/** A table that a font cannot do without. */
export function tableOf(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`a font lacks a table: ${tag}`);
  return table;
}
