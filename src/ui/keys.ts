/** The keys: every key that the page listens to, by where it does. */
import { further } from '../words/words.ts';
import { HELP_KEY } from './keyboard.ts';

export interface KeyUse {
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyGroup {
  readonly where: string;
  readonly uses: readonly KeyUse[];
}

/** Every key by where the page listens to it. */
export function keyGroups(): readonly KeyGroup[] {
  const { anywhere, map, table, search, tabs, sliders } = further().page.keys;
  return [
    {
      where: anywhere.where,
      uses: [
        { keys: ['Tab', 'Shift+Tab'], does: anywhere.tab },
        { keys: ['Esc'], does: anywhere.escape },
        { keys: [HELP_KEY], does: anywhere.help },
      ],
    },
    {
      where: map.where,
      uses: [
        { keys: ['←', '→', '↑', '↓'], does: map.move },
        { keys: ['+', '−'], does: map.zoom },
      ],
    },
    {
      where: table.where,
      uses: [
        { keys: ['↑', '↓', 'Home', 'End'], does: table.move },
        { keys: ['Enter'], does: table.choose },
        { keys: ['Shift+Enter'], does: table.compare },
      ],
    },
    {
      where: search.where,
      uses: [
        { keys: ['↑', '↓'], does: search.move },
        { keys: ['Enter'], does: search.choose },
        { keys: ['Shift+Enter'], does: search.compare },
      ],
    },
    { where: tabs.where, uses: [{ keys: ['←', '→', 'Home', 'End'], does: tabs.turn }] },
    {
      where: sliders.where,
      uses: [
        { keys: ['←', '→'], does: sliders.step },
        { keys: ['Home', 'End'], does: sliders.end },
      ],
    },
  ];
}
