import { holders } from '../figure/holders.ts';
import { QUALITATIVE } from '../figure/palettes.ts';
import { words } from '../words/words.ts';

export const control = holders({
  id: 'control',
  words: () => words().city.themes.control,
  colors: { mqm: 0, 'mqm-h': 1, 'arshad-pappu-gang': 2, 'rahman-dakait-gang': 3 },
  palette: QUALITATIVE,
});
