/** The page around the map, part by part. */
import { address } from './page/address.ts';
import { embed } from './page/embed.ts';
import { finding } from './page/finding.ts';
import { frame } from './page/frame.ts';
import { help } from './page/help.ts';

export const page = { ...frame, ...address, ...finding, ...help, ...embed };
