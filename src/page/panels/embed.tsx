/** The builder of code for other pages. */
import '../../ui/dialogs.css';
import type { VNode } from 'preact';
import { Embed, NoEmbed } from '../../ui/embed.tsx';
import type { Switch } from '../../ui/embedded.tsx';
import { ofCity } from '../../words/city.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { further, words } from '../../words/words.ts';
import type { DialogParts } from '../dialogs.tsx';
import { codeOf, embeddedAt, HEIGHTS, isOnDisk, USUAL_HEIGHT } from '../embedcode.ts';
import { SWITCHES } from '../embedding.ts';

export function EmbedBuilder({ fixed: { choices }, state, actions, address, onClose }: DialogParts): VNode {
  const { figure, view, outcome } = state;
  const { outcomes } = words().page;
  const { embed } = further().page;
  const linkIn = (language: string) => address.linkTo({ ...view.value, language });
  if (isOnDisk(linkIn(view.value.language))) return <NoEmbed onClose={onClose} />;
  const title = embed.frame(ofCity().atlas, figure.value.title);
  return (
    <Embed
      switches={SWITCHES.map((id) => ({ id, label: embed.switches[id] }))}
      heights={HEIGHTS}
      usualHeight={USUAL_HEIGHT}
      title={title}
      languages={LANGUAGES.filter(({ code }) => choices.languages.includes(code))}
      language={view.value.language}
      addressOf={(switches: readonly Switch[], language: string) => embeddedAt(linkIn(language), switches)}
      codeOf={(source, height) => codeOf(source, title, height)}
      onCopy={(code) => actions.copy(code, outcomes.codeCopied)}
      outcome={outcome.value}
      onClose={onClose}
    />
  );
}
