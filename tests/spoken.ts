/** Before each file of tests: the atlas speaks English, as it does where nothing else is asked for. */
import '../src/figure/beside.ts';
import '../src/figure/difference.ts';
import '../src/figure/filter.ts';
import '../src/figure/isolation.ts';
import '../src/figure/urduadvances.ts';
import { en } from '../src/words/en.ts';
import { speak } from '../src/words/words.ts';

speak(en);
