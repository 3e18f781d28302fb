/** Reading what a reader brings, one after the other: what was read last, or why the last attempt came to nothing. */
import { useRef, useState } from 'preact/hooks';
import { districtPlace } from '../figure/levels.ts';
import type { Gazetteer } from '../own/gazetteer.ts';
import { type ReadTable, refused } from '../own/grid.ts';
import type { Packet } from '../own/packed.ts';
import { isFile, unpackedFrom } from '../own/packed.ts';
import { isPlaceless } from '../own/placeless.ts';
import { readPasted, readTable, refusalOfSize } from '../own/read.ts';
import type { Edited } from '../ui/own/sheet.tsx';
import { quoted } from '../words/quoted.ts';
import { further } from '../words/words.ts';
import type { Fixed } from './state.ts';

/** A file as bytes; `null` where the browser cannot read it, as of a folder. */
const bytesOf = (file: File) =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );

/** A table as it was saved from an atlas, opened; or why it is not. */
function packetIn(name: string, text: string, { levels }: Fixed): Packet | string {
  const said = further().own.sheet.refused;
  const unpacked = unpackedFrom(text, levels.town);
  const called = quoted(name, 60);
  switch (unpacked.kind) {
    case 'packet':
      return unpacked.packet;
    case 'none':
      return said.broken(called);
    case 'other':
      return said.other(called, quoted(unpacked.atlas, 40));
    case 'fault':
      return said.fault(called, quoted(unpacked.fault.at, 40), quoted(unpacked.fault.expected, 80));
  }
}

/** What a file holds: a table to be asked about, one that was saved from an atlas, or why neither. */
async function heldIn(
  file: File,
  fixed: Fixed,
): Promise<ReadTable | { readonly kind: 'packet'; readonly packet: Packet }> {
  const bytes = await bytesOf(file);
  if (bytes === null)
    return { kind: 'refused', sentence: further().files.refused.unreadable(quoted(file.name, 60)) };
  const text = bytes[0] === '{'.charCodeAt(0) ? new TextDecoder().decode(bytes) : '';
  if (!isFile(text)) return readTable(file.name, bytes);
  const packet = packetIn(file.name, text, fixed);
  return typeof packet === 'string' ? { kind: 'refused', sentence: packet } : { kind: 'packet', packet };
}

/** What was read, or why it is a table of somewhere else. */
function ofHere(read: ReadTable, { levels: { town } }: Fixed, gazetteer: Gazetteer): ReadTable {
  if (read.kind !== 'grid' || !isPlaceless(read.grid, gazetteer)) return read;
  const { reading, sheet } = further().own;
  const [unit] = town.towns;
  const [district] = town.districts.keys();
  const examples = [unit?.name, unit?.otherName, district && districtPlace(district)];
  return refused(
    sheet.refused.placeless(
      quoted(read.grid.name || reading.pasted, 60),
      examples.flatMap((one) => one ?? []),
    ),
  );
}

/** `onPacket` has what was saved from an atlas: nothing is to be asked of it. */
export function useReading(fixed: Fixed, gazetteer: Gazetteer, onPacket: (packet: Packet) => void) {
  const [read, setRead] = useState<ReadTable | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [workbook, setWorkbook] = useState<ReadTable | null>(null);
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [readings, setReadings] = useState(0);
  const last = useRef<File | null>(null);
  /** Takes what was read; a refusal leaves what was read before. */
  const arrive = (found: ReadTable) => {
    const next = ofHere(found, fixed, gazetteer);
    setRefusal(next.kind === 'refused' ? next.sentence : '');
    if (next.kind === 'refused') return;
    setReadings((count) => count + 1);
    setEdited(null);
    setRead(next);
  };
  const take = async (file: File) => {
    last.current = file;
    setRefusal('');
    const size = refusalOfSize(file.name, file.size);
    if (size !== null) return setRefusal(size);
    setReading(true);
    const found = await heldIn(file, fixed);
    // Another one was brought meanwhile.
    if (last.current !== file) return;
    setReading(false);
    if (found.kind === 'packet') return onPacket(found.packet);
    if (found.kind !== 'refused') setWorkbook(found);
    arrive(found);
  };
  /** What is still being read comes too late. */
  const leave = () => {
    last.current = null;
    setReading(false);
  };
  return {
    read,
    edited,
    /** How many tables were read or opened to be changed. */
    readings,
    reading,
    refusal,
    refuse: setRefusal,
    take,
    paste: (text: string) => arrive(readPasted(text)),
    chooseSheet: async (name: string) => {
      if (workbook?.kind !== 'sheets') return;
      const from = last.current;
      setReading(true);
      const sheet = await workbook.sheet(name);
      if (last.current !== from) return;
      setReading(false);
      arrive(sheet);
    },
    /** Opens a table that was drawn, to be changed. */
    edit: (next: Edited) => {
      leave();
      setRefusal('');
      setReadings((count) => count + 1);
      setRead(null);
      setEdited(next);
    },
    again: () => {
      leave();
      setRefusal('');
      setRead(null);
      setEdited(null);
    },
  };
}
