/** What a saved file is called: the atlas, then what the file shows, as far as there is room: `ellmouth-control_no-go_quayside`. */
import type { Figure } from '../figure/figure.ts';

/** With its ending, the longest of which is `.geojson`, a name has no more letters than a list of files shows. */
export const MOST_FILE_NAME = 60;
const MOST = MOST_FILE_NAME - '.geojson'.length;

/** The id of a map of a reader's table, made by the atlas: the name of the table, letters that tell it from others, the column. */
const OWN = /^own-(.+)-[a-z0-9]{1,7}-c\d{1,2}-(fill|circles)(?=$|-)/;

const called = (id: string) =>
  id
    .replace(/[@.]+/g, '-')
    .replace(OWN, (_, name: string, form: string) => (form === 'fill' ? name : `${name}-${form}`));

interface Shown extends Pick<Figure, 'chosen'> {
  readonly fill: Pick<Figure['fill'], 'id'>;
  readonly overlays: readonly Pick<Figure['fill'], 'id'>[];
}

/** Without an ending, and never cut within one of its parts but the first. */
export function fileNameOf({ fill, overlays, chosen }: Shown, city: string): string {
  const [first = '', ...others] = [...[fill, ...overlays].map(({ id }) => called(id)), ...chosen];
  const begun = `${city}-${first}`.slice(0, MOST).replace(/[-_]+$/, '');
  return others.reduce((name, part) => {
    const longer = `${name}_${part}`;
    return longer.length > MOST ? name : longer;
  }, begun);
}
