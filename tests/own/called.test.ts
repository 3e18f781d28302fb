import { describe, expect, it } from 'vitest';
import { calledApart } from '../../src/own/called.ts';
import { withTables } from '../../src/own/claims.ts';
import type { OwnTable } from '../../src/own/owntable.ts';
import { ownThemesOf } from '../../src/own/themes.ts';
import { themesOf } from '../../src/themes/index.ts';
import { LEVELS } from '../atlas.ts';
import { tableOf, VACCINATION } from './owntables.ts';

const titled = (...tables: readonly OwnTable[]) =>
  tables.flatMap((table) => table.maps.map((map) => ({ table, map })));
const twice = (id: string, title: string) =>
  tableOf({
    id,
    title,
    maps: [
      { id: 'a', kind: 'symbols', column: 'clinics', title: 'Clinics' },
      { id: 'b', kind: 'symbols', column: 'clinics', title: 'Clinics' },
    ],
  });

describe('calledApart(all, others)', () => {
  it('is the title where no other map has it', () => {
    expect(calledApart(titled(VACCINATION), ['Population density'])).toEqual([
      'Children vaccinated',
      'Vaccinated per 1,000 residents',
    ]);
  });

  it('tells a map by its table, else by its column or source, from one of the same title in whichever case', () => {
    const counted = tableOf({ title: 'Health' });
    expect(calledApart(titled(counted), ['clinics'])).toEqual(['Clinics (Health)']);
    expect(calledApart(titled(counted, tableOf({ title: 'Survey' })), [])).toEqual([
      'Clinics (Health)',
      'Clinics (Survey)',
    ]);
    expect(calledApart(titled(tableOf()), ['Clinics'])).toEqual(['Clinics (Health office list)']);
  });

  it('gives no name twice, whatever tables there are', () => {
    const names = calledApart(titled(twice('own-a', 'A'), twice('own-b', 'A'), twice('own-c', 'Clinics')), [
      'Clinics',
      'Clinics (2)',
    ]);
    expect(new Set([...names, 'Clinics', 'Clinics (2)']).size).toBe(8);
    expect(names[0]).toBe('Clinics (A)');
  });
});

describe('ownThemesOf(tables, town, others)', () => {
  it('calls no map in the menu as one of the atlas is called', () => {
    const levels = withTables(LEVELS, [VACCINATION]);
    const others = themesOf(LEVELS.town);
    const menus = ownThemesOf([VACCINATION], levels.town, others).map(({ menu }) => menu);
    expect(menus).toEqual([
      'Children vaccinated (Vaccination)',
      'Vaccinated per 1,000 residents (Vaccination)',
    ]);
    expect(others.map(({ menu }) => menu)).toContain('Children vaccinated');
  });
});
