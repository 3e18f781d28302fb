/** Making the whole atlas as a command line asks for it: one PDF, page after page. */
import { stockOf } from '../figure/stock.ts';
import { themesOf } from '../themes/index.ts';
import { formatView } from '../view/view.ts';
import { VIEW_OPTIONS } from './asked.ts';
import { dateOf, homeOf, type Options, schemeOf, sizeOf } from './fileoptions.ts';
import { inNode } from './innode.ts';
import { quoted, UsageError } from './options.ts';
import type { Atlas } from './spoken.ts';

/** What belongs to a single plate. */
const OF_A_PLATE = [...VIEW_OPTIONS, 'view', 'with', 'without'];

/** The atlas of all places and themes. Throws a `UsageError` for options that only a plate has. */
export async function makeAtlas(options: Options, { levels, ground }: Atlas): Promise<Blob> {
  const astray = OF_A_PLATE.find((option) => options.has(option));
  if (astray) throw new UsageError(`--atlas shows everything: leave --${astray} out.`);
  const format = options.get('format') ?? 'pdf';
  if (format.toLowerCase() !== 'pdf')
    throw new UsageError(`--atlas is a PDF: leave --format ${quoted(format)} out.`);
  const { layout } = sizeOf(options, 'a4-portrait');
  if (layout.width > layout.height)
    throw new UsageError(
      '--atlas has upright pages: give --size a4-portrait or a3-portrait, or leave it out.',
    );
  const [home, scheme] = [homeOf(options), schemeOf(options)];
  const themes = themesOf(levels.town);
  const request = {
    levels,
    stocks: {
      town: stockOf(levels, themes, scheme, { ground }),
      district: stockOf(levels, themes, scheme, { ground, level: 'district' }),
    },
    date: dateOf(options),
    link: (view: Parameters<typeof formatView>[0]) => `${home}#${formatView(view)}`,
    size: layout,
  };
  // It is large, and a single plate needs none of it.
  const { atlasPdf } = await import('../export/atlaspdf.ts');
  return new Blob([await atlasPdf(request, inNode)], { type: 'application/pdf' });
}
