import type { SpawnSyncOptions } from 'node:child_process';

export const root: string;
export function run(command: string, args: readonly string[], options?: SpawnSyncOptions): boolean;
export function stop(sentence: string): never;
export function ensurePackages(): void;
export function ensureChromium(): Promise<string>;
export function ensureEngines(): Readonly<Record<'firefox' | 'webkit' | 'webkitDriver' | 'screen', string>>;
