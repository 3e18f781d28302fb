import { zones } from '../figure/zones.ts';
import { ofCity } from '../words/city.ts';

export const noGo = zones({ id: 'no-go', words: () => ofCity().themes['no-go'] });
