/** The embedded page: the map alone with what may be switched. Whatever leads beyond it opens the whole atlas in a tab of its own. */
import '../ui/embedded.css';
import type { FunctionComponent } from 'preact';
import { Embedded, type Switch } from '../ui/embedded.tsx';
import { tracked } from '../ui/tracked.ts';
import type { View } from '../view/view.ts';
import { mapOf, menuOf, type PageParts } from './page.tsx';

/** The embedded page as a component: drawn anew with whatever of the state it reads. */
export function createEmbeddedPage(parts: PageParts, switches: readonly Switch[]): FunctionComponent {
  const { state, address } = parts;
  const { view, figure } = state;
  const openAtlas = (next: Partial<View>) =>
    window.open(address.linkTo({ ...view.peek(), ...next }), '_blank', 'noopener');
  return tracked(() => (
    <Embedded
      figure={figure.value}
      map={{ ...mapOf(parts), onOutlines: () => openAtlas({ panel: 'sources' }) }}
      menu={menuOf(parts)}
      switches={switches}
      link={address.linkTo(view.value)}
      onEvidence={(claim) => openAtlas({ claim })}
    />
  ));
}
