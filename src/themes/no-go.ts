import { zones } from '../figure/zones.ts';
import { words } from '../words/words.ts';

export const noGo = zones({ id: 'no-go', words: () => words().city.themes['no-go'] });
