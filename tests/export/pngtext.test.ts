/** Text inside a PNG: it is there for every reader of PNG, and nothing that a file says of itself is believed. */
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { crcOf, textFromPng, viewFromPng, withText } from '../../src/export/pngtext.ts';
import { viewKey } from '../../src/export/viewkey.ts';

const picture = new PNG({ width: 3, height: 2 });
picture.data.fill(0x7f);
const PLAIN = new Uint8Array(PNG.sync.write(picture));
const VIEW = '{"fill":"control"}';
const carrying = (text: string) => withText(PLAIN, [{ keyword: viewKey(), text }], null);

/** Every chunk by type, read here by the specification alone: length, type, data, checksum. */
function chunks(png: Uint8Array): { type: string; data: Buffer }[] {
  const bytes = Buffer.from(png);
  const found = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    found.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return found;
}

/** A PNG with one chunk of our making after its header. */
function withChunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crcOf(body));
  const header = 8 + 25;
  return Buffer.concat([PLAIN.subarray(0, header), length, body, crc, PLAIN.subarray(header)]);
}

describe('crcOf(bytes)', () => {
  it('is the check value that the CRC-32 of PNG is known by', () => {
    expect(crcOf(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crcOf(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });
});

describe('withText(png, texts, dpi)', () => {
  it('writes iTXt after the header: keyword, five zeros between, the text in UTF-8', () => {
    const [header, text] = chunks(withText(PLAIN, [{ keyword: 'Title', text: 'لیاری ½' }], null));
    expect(header?.type).toBe('IHDR');
    expect(text?.type).toBe('iTXt');
    expect(text?.data).toEqual(Buffer.concat([Buffer.from('Title\0\0\0\0\0'), Buffer.from('لیاری ½')]));
  });

  it('states 300 dpi as 11,811 pixels a metre both ways, before the picture', () => {
    const types = chunks(withText(PLAIN, [], 300));
    expect(types.findIndex(({ type }) => type === 'pHYs')).toBeLessThan(
      types.findIndex(({ type }) => type === 'IDAT'),
    );
    const density = types.find(({ type }) => type === 'pHYs')?.data;
    expect(density).toEqual(Buffer.from([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]));
  });

  it('leaves the picture as it was, with checksums that a strict reader accepts', () => {
    const read = PNG.sync.read(Buffer.from(withText(PLAIN, [{ keyword: 'Title', text: 'x' }], 300)), {
      checkCRC: true,
    });
    expect([read.width, read.height]).toEqual([3, 2]);
    expect(read.data).toEqual(picture.data);
  });

  it('replaces what it wrote before, so that writing twice is writing once', () => {
    const texts = [{ keyword: 'Title', text: 'x' }];
    const once = withText(PLAIN, texts, 300);
    expect(withText(once, texts, 300)).toEqual(once);
  });

  it('throws for what is no PNG, and for a keyword that no reader would find', () => {
    expect(() => withText(new Uint8Array(20), [], null)).toThrow('begins with IHDR');
    expect(() => withText(PLAIN.subarray(0, 60), [], null)).toThrow('ends with IEND');
    expect(() => withText(PLAIN, [{ keyword: 'x'.repeat(80), text: '' }], null)).toThrow('79');
    expect(() => withText(PLAIN, [{ keyword: '', text: '' }], null)).toThrow('79');
  });
});

describe('textFromPng(bytes, keyword)', () => {
  it('reads any text back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(viewFromPng(carrying(text))).toBe(text);
      }),
    );
  });

  it('passes over other keywords, also those that begin alike', () => {
    const png = withText(PLAIN, [{ keyword: `${viewKey()}Old`, text: 'x' }], null);
    expect(viewFromPng(png)).toBeNull();
    expect(textFromPng(png, `${viewKey()}Old`)).toBe('x');
  });

  it('refuses compressed text unread, and so unpacks no bomb', () => {
    const flagged = Buffer.from(`${viewKey()}\0\x01\0\0\0${'x'.repeat(40)}`, 'latin1');
    expect(viewFromPng(withChunk('iTXt', flagged))).toBeNull();
    expect(viewFromPng(withChunk('zTXt', flagged))).toBeNull();
  });

  it('reads a text whose language and translated keyword are given', () => {
    const told = Buffer.from(`${viewKey()}\0\0\0en\0the view\0${VIEW}`, 'latin1');
    expect(viewFromPng(withChunk('iTXt', told))).toBe(VIEW);
  });

  it('refuses a text that lacks a separator, is not UTF-8, or is longer than any of ours', () => {
    const with_ = (rest: Uint8Array) =>
      viewFromPng(withChunk('iTXt', Buffer.concat([Buffer.from(viewKey()), rest])));
    expect(with_(Buffer.from('\0\0'))).toBeNull();
    expect(with_(Buffer.from('\0\0\0en'))).toBeNull();
    expect(with_(Buffer.from([0, 0, 0, 0, 0, 0xff, 0xfe]))).toBeNull();
    expect(with_(Buffer.concat([Buffer.alloc(5), Buffer.alloc(70_000, 'x')]))).toBeNull();
    expect(with_(Buffer.concat([Buffer.alloc(5), Buffer.from('x')]))).toBe('x');
  });

  it('refuses a text whose checksum is wrong', () => {
    const bytes = carrying(VIEW);
    const at = Buffer.from(bytes).indexOf('control');
    bytes[at] = 'C'.charCodeAt(0);
    expect(viewFromPng(bytes)).toBeNull();
  });

  it('gives null or the text, and never throws, wherever the file is cut off or changed', () => {
    const bytes = carrying(VIEW);
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(bytes.length - 1), fc.nat(255), (end, at, byte) => {
        expect([null, VIEW]).toContain(viewFromPng(bytes.subarray(0, end)));
        const changed = bytes.slice();
        changed[at] = byte;
        expect([null, VIEW]).toContain(viewFromPng(changed));
      }),
    );
  });

  it('gives null for random bytes, with the signature of a PNG or without', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(viewFromPng(bytes)).toBeNull();
        expect(viewFromPng(Buffer.concat([PLAIN.subarray(0, 8), bytes]))).toBeNull();
      }),
    );
  });

  it('ends for a file of chunks without end', () => {
    const empty = Buffer.from([0, 0, 0, 0, 0x74, 0x45, 0x58, 0x74, 0, 0, 0, 0]);
    const many = Buffer.concat([PLAIN.subarray(0, 33), ...Array.from({ length: 200_000 }, () => empty)]);
    expect(viewFromPng(many)).toBeNull();
  });
});
