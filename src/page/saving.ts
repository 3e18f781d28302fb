/** Saving and sharing: the map as a file, tables as CSV, the address as a link. */
import { saveAs } from '../export/save.ts';
import { foundationsCsv } from '../export/table.ts';
import { compose } from '../figure/compose.ts';
import type { Figure } from '../figure/figure.ts';
import { extentOf } from '../geo/mercator.ts';
import type { Address } from '../view/address.ts';
import type { Actions } from './actions.ts';
import type { Fixed, State } from './state.ts';

/** `karachi-control_no-go_lyari`: what a saved file shows. */
function fileNameOf(figure: Figure, city: string): string {
  const parts = [figure.fill, ...figure.overlays].map((sheet) => sheet.id.replace('@', '-'));
  return `${city}-${[...parts, ...figure.chosen].join('_')}`.slice(0, 120);
}

export const saveCsv = (text: string, name: string) => saveAs(new Blob([text], { type: 'text/csv' }), name);

export function createSaving(
  { levels, foundations }: Fixed,
  state: State,
  address: Address,
  actions: Actions,
) {
  const { view, outcome, busy, frame, scheme, stock, level } = state;
  const { city } = levels.town;
  /** The figure as it stands on paper, whatever the page's colours. */
  const onPaper = () => {
    const light = scheme.value === 'light' ? stock.value : state.stockAt(level.value, 'light');
    return compose(light, view.value);
  };
  return {
    copyLink: async () => {
      address.write(view.value, 'replace');
      await actions.copy(address.linkTo(view.value), 'The link to this view');
    },
    saveSums: () => saveCsv(foundationsCsv(foundations), `${city}-sums-and-sources.csv`),
    savePng: async () => {
      busy.value = true;
      outcome.value = '';
      try {
        const { snapshot } = await import('../export/snapshot.tsx');
        const extent = view.value.at && frame.value ? extentOf(frame.value) : null;
        const date = new Date().toISOString().slice(0, 10);
        const figure = onPaper();
        const name = `${fileNameOf(figure, city)}.png`;
        saveAs(await snapshot({ figure, extent, date, link: address.linkTo(view.value) }), name);
        outcome.value = `Saved as ${name}.`;
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'the browser gave no reason';
        outcome.value = `The map could not be saved (${reason}). Try again, or in another browser.`;
      } finally {
        busy.value = false;
      }
    },
  };
}

export type Saving = ReturnType<typeof createSaving>;
