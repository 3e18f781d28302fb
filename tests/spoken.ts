/** Before each file of tests: the atlas speaks English of the city of `data/`, as it does where nothing else is asked for. */
import '../src/figure/beside.ts';
import '../src/figure/difference.ts';
import '../src/figure/filter.ts';
import '../src/figure/isolation.ts';
import '../src/figure/urduadvances.ts';
import { readFileSync } from 'node:fs';
import { readAtlas } from '../src/data/atlas.ts';
import { tell } from '../src/words/city.ts';
import { en } from '../src/words/en.ts';
import { speak } from '../src/words/words.ts';

tell(readAtlas(readFileSync('data/atlas.json', 'utf8')).told);
speak(en);
