/** The actors: a choice of one, what is said of it, and two charts of counts per actor. Every value opens its claim. */
import type { VNode } from 'preact';
import type { ActorGroup, ActorsPanel as Actors } from '../figure/actors.ts';
import type { Ink } from '../figure/ink.ts';
import { further } from '../words/words.ts';
import { ActorEntry } from './actorentry.tsx';
import { KilledChart } from './killedchart.tsx';
import { type Act, ActorButton } from './said.tsx';
import { StrengthChart } from './strengthchart.tsx';

export interface ActorsPanelProps extends Act {
  readonly panel: Actors;
  readonly ink: Ink;
}

function Chooser({ groups, act }: { groups: readonly ActorGroup[]; act: Act }): VNode {
  return (
    <div class="actors-chooser">
      {groups.map(({ title, actors }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul>
            {actors.map(({ id, name }) => (
              <li key={id}>
                <ActorButton id={id} name={name} act={act} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

export function ActorsPanel({ panel, ink, ...act }: ActorsPanelProps): VNode {
  const messages = further().claims.actors;
  const chosen = panel.actors.find(({ id }) => id === act.chosen);
  return (
    <section class="actors" aria-label={messages.label}>
      <h2>{messages.heading}</h2>
      <p class="hint">{messages.hint}</p>
      <Chooser groups={panel.groups} act={act} />
      {chosen ? <ActorEntry key={chosen.id} actor={chosen} act={act} /> : null}
      {panel.killed ? <KilledChart chart={panel.killed} ink={ink} act={act} /> : null}
      {panel.strength ? <StrengthChart chart={panel.strength} ink={ink} act={act} /> : null}
    </section>
  );
}
