import { holders } from '../figure/holders.ts';
import { QUALITATIVE } from '../figure/palettes.ts';
import { ofCity } from '../words/city.ts';

export const control = holders({
  id: 'control',
  words: () => ofCity().themes.control,
  palette: QUALITATIVE,
});
