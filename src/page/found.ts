/** What a search has found, shown as what it is. */
import type { Hit } from '../figure/hit.ts';
import { FIRST_PANEL } from '../view/view.ts';
import { words } from '../words/words.ts';
import type { Actions } from './actions.ts';
import type { Fixed, State } from './state.ts';

/** Goes where a hit leads. */
export function goTo(hit: Hit, { names }: Fixed, { view, outcome }: State, actions: Actions) {
  const { go, show, choose, lookAt } = actions;
  switch (hit.kind) {
    case 'actor':
      return go({ actor: hit.id, panel: 'actors' });
    case 'event':
      return go({ claim: hit.id, panel: 'time' });
    case 'district':
      go({ by: 'district', places: [hit.id], panel: FIRST_PANEL, at: null });
      return lookAt(view.value);
    case 'city':
      return choose(hit.id, false);
    case 'town':
    case 'cantonment':
    case 'place':
      if (view.peek().panel !== FIRST_PANEL) go({ panel: FIRST_PANEL }, 'replace');
      show(hit.id);
      outcome.value = words().page.outcomes.showing(names.place(hit.id));
  }
}
