/** The page as a reader meets it who comes without a link: rendered by its own components, its map still empty. */
import { renderToString } from 'preact-render-to-string';
import type { Dataset } from '../data/dataset.ts';
import { levelsOf } from '../figure/dissolved.ts';
import type { Scheme } from '../figure/ink.ts';
import { createActions } from '../page/actions.ts';
import { createExporting } from '../page/exporting.ts';
import { createMount } from '../page/mount.ts';
import { createPage } from '../page/page.tsx';
import { greet } from '../page/questions.ts';
import { createSaving } from '../page/saving.ts';
import { createFixed, createState } from '../page/state.ts';
import type { Address } from '../view/address.ts';
import { defaultView, formatView } from '../view/view.ts';
import { RENDERINGS } from './layouts.ts';
import { type Markup, parseMarkup } from './markup.ts';
import { inWindow } from './window.ts';

const DARK = '(prefers-color-scheme: dark)';

/** The page and its figure in a scheme. */
export function pageIn(dataset: Dataset, scheme: Scheme) {
  const inScheme = (query: string) => query === DARK && scheme === 'dark';
  const { Page, figure } = inWindow(inScheme, () => {
    const fixed = createFixed(levelsOf(dataset));
    const first = { view: defaultView(fixed.choices), notices: [] };
    const address: Address = {
      first,
      firstStep: 0,
      write: () => null,
      writeLater: () => null,
      go: () => undefined,
      linkTo: (view) => `#${formatView(view)}`,
    };
    const state = createState(fixed, first, 0);
    const holder = { stage: null };
    const actions = createActions(fixed, state, address, holder);
    greet(state);
    const saving = createSaving(state, address, actions);
    const exporting = createExporting(fixed, state, actions);
    const mount = createMount(fixed, state, actions, holder);
    const Page = createPage({ fixed, state, actions, saving, exporting, address, mount });
    return { Page, figure: state.figure.value };
  });
  /** The page in each kind of window. */
  const renderings = (): ReadonlyMap<string, readonly Markup[]> =>
    new Map(
      RENDERINGS.map(({ id, matches }) => [
        id,
        parseMarkup(
          inWindow(
            (query) => inScheme(query) || matches(query),
            () => renderToString(<Page />),
          ),
        ),
      ]),
    );
  return { figure, renderings };
}
