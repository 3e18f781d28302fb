/** Pictures of the page, compared pixel by pixel: two renderers mix the edges of shapes differently, and are alike all the same. */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** How far, of 255, a colour may lie outside those that the other picture has within one pixel. */
const NEAR = 32;
const CHANNELS = 4;

/** Whether a pixel's colour is nowhere near those that another picture has around the same spot. */
function astray({ data, width, height }: PNG, other: PNG, x: number, y: number): boolean {
  const [rows, columns] = [
    [Math.max(y - 1, 0), y, Math.min(y + 1, height - 1)],
    [Math.max(x - 1, 0), x, Math.min(x + 1, width - 1)],
  ];
  return [0, 1, 2].some((channel) => {
    const at = (row: number, column: number) => (row * width + column) * CHANNELS + channel;
    const value = data[at(y, x)] ?? 0;
    const around = rows.flatMap((row) => columns.map((column) => other.data[at(row, column)] ?? 0));
    return value < Math.min(...around) - NEAR || value > Math.max(...around) + NEAR;
  });
}

/** Most pixels are alike to the byte, and near enough by that: the rest are looked at one by one. */
function sameAt(one: PNG, other: PNG, x: number, y: number): boolean {
  const from = (y * one.width + x) * CHANNELS;
  return [0, 1, 2].every((channel) => one.data[from + channel] === other.data[from + channel]);
}

/** Percent of the pixels of two pictures that are unlike. */
export function unlike(one: PNG, other: PNG): number {
  let count = 0;
  for (let y = 0; y < one.height; y += 1)
    for (let x = 0; x < one.width; x += 1)
      if (!sameAt(one, other, x, y) && (astray(one, other, x, y) || astray(other, one, x, y))) count += 1;
  return (count * 100) / (one.width * one.height);
}

/** What is seen of a part of the page, or of all of it. */
export const picture = async (page: Page, selector: string | null = null) =>
  PNG.sync.read(await (selector === null ? page.screenshot() : page.locator(selector).screenshot()));
