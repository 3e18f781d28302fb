/** A PDF file as its objects: numbered, written one after the other, and listed at the end by where each begins. */
import { dictionary, numberOf, type Ref, refOf } from './syntax.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const encode = (text: string): Bytes => {
  // All text is within ASCII by now: names, numbers and strings are written so.
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
};

async function deflate(bytes: Bytes): Promise<Bytes> {
  const packer = new CompressionStream('deflate');
  const writer = packer.writable.getWriter();
  const packed = new Response(packer.readable).arrayBuffer();
  await Promise.all([writer.write(bytes), writer.close()]);
  return new Uint8Array(await packed);
}

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** 128 bits that follow from the bytes alone, as 32 hexadecimal digits: an identity, not a secret. */
export function fingerprint(bytes: Uint8Array): string {
  const parts = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => {
    let hash = seed;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  });
  return parts.join('').toUpperCase();
}

/** Kept as they are: each line of a reader's own tools begins with them. The second tells that the file is not plain text. */
const HEADER = Uint8Array.from([...encode('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);

export class PdfFile {
  readonly #objects: (readonly Bytes[])[] = [];

  /** A number for an object that is written later. */
  reserve(): Ref {
    this.#objects.push([]);
    return refOf(this.#objects.length);
  }

  set(ref: Ref, value: string): void {
    this.#objects[numberOf(ref) - 1] = [encode(value)];
  }

  add(value: string): Ref {
    const ref = this.reserve();
    this.set(ref, value);
    return ref;
  }

  /** A stream, packed. */
  async stream(ref: Ref, entries: Parameters<typeof dictionary>[0], data: string | Bytes): Promise<void> {
    const packed = await deflate(typeof data === 'string' ? encode(data) : data);
    const head = dictionary({ ...entries, Length: packed.length, Filter: '/FlateDecode' });
    this.#objects[numberOf(ref) - 1] = [encode(`${head}\nstream\n`), packed, encode('\nendstream')];
  }

  /** A stream that other programs may read without unpacking. */
  plainStream(entries: Parameters<typeof dictionary>[0], data: Bytes): Ref {
    const ref = this.reserve();
    const head = dictionary({ ...entries, Length: data.length });
    this.#objects[numberOf(ref) - 1] = [encode(`${head}\nstream\n`), data, encode('\nendstream')];
    return ref;
  }

  /** The file. The last object added is the last written. */
  bytes(root: Ref, info: Ref): Bytes {
    const parts: Bytes[] = [HEADER];
    const offsets: number[] = [];
    let at = HEADER.length;
    for (const [index, object] of this.#objects.entries()) {
      const whole = [encode(`${index + 1} 0 obj\n`), ...object, encode('\nendobj\n')];
      offsets.push(at);
      for (const part of whole) at += part.length;
      parts.push(...whole);
    }
    const id = fingerprint(joined(parts));
    const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const size = offsets.length + 1;
    const trailer = dictionary({ Size: size, Root: root, Info: info, ID: `[<${id}><${id}>]` });
    const list = `xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}`;
    return joined([...parts, encode(`${list}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`)]);
  }
}
