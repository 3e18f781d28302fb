/** The head of the page: what this is, and what to do with the map as a whole. */
import type { VNode } from 'preact';
import { ofCity } from '../words/city.ts';
import { words } from '../words/words.ts';
import { Search, type SearchProps } from './search.tsx';

/** What a small screen keeps under one button. */
const MORE = 'more';

/** A language that the page does not speak now. */
export interface OtherLanguage {
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  /** The address of the same view in it. */
  readonly link: string;
  /** Whether the reader's browser asks for it before the one that is spoken. */
  readonly preferred: boolean;
}

export interface MastheadProps {
  /** What the last action did, in a sentence; empty for nothing. */
  readonly outcome: string;
  readonly onCopyLink: () => void;
  /** Opens the export, or closes it. */
  readonly onExport: () => void;
  readonly exporting: boolean;
  readonly onHelp: () => void;
  /** Opens the builder of code for other pages. */
  readonly onEmbed: () => void;
  readonly languages: readonly OtherLanguage[];
  readonly search: SearchProps;
}

function LanguageLink({ language: { code, name, link } }: { language: OtherLanguage }): VNode {
  return (
    <a class="language" href={link} lang={code} hreflang={code}>
      {name}
    </a>
  );
}

/** A link to one other language, or a menu of several. */
function Languages({ languages }: { languages: readonly OtherLanguage[] }): VNode | null {
  const [first, ...more] = languages;
  if (!first) return null;
  if (more.length === 0) return <LanguageLink language={first} />;
  return (
    <details class="languages">
      <summary>{words().page.masthead.language}</summary>
      <ul>
        {languages.map((language) => (
          <li key={language.code}>
            <LanguageLink language={language} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type MoreProps = Pick<MastheadProps, 'onHelp' | 'onEmbed' | 'languages'>;

function More({ onHelp, onEmbed, languages }: MoreProps): VNode {
  const { more, help, embed } = words().page.masthead;
  return (
    <>
      <button type="button" class="more-button" popovertarget={MORE} aria-label={more}>
        ⋯
      </button>
      <div id={MORE} popover="auto" class="more">
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={onHelp}>
          {help}
        </button>
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={onEmbed}>
          {embed}
        </button>
        <Languages languages={languages} />
      </div>
    </>
  );
}

export function Masthead(props: MastheadProps): VNode {
  const { outcome, onCopyLink, onExport, exporting, languages, search } = props;
  const city = ofCity();
  const { page } = words();
  const { masthead } = page;
  // One that the reader prefers is in sight on a small screen too.
  const offered = languages.filter(({ preferred }) => preferred);
  return (
    <header class="masthead">
      <div>
        <h1>{city.atlas}</h1>
        <p>{city.subtitle}</p>
      </div>
      <Search {...search} />
      <p class="outcome" role="status">
        {outcome}
      </p>
      <div class="actions">
        <More {...props} languages={languages.filter(({ preferred }) => !preferred)} />
        {offered.map((language) => (
          <LanguageLink key={language.code} language={language} />
        ))}
        <button type="button" onClick={onCopyLink}>
          {masthead.copyLink}
        </button>
        <button
          type="button"
          id="export-button"
          class="primary"
          aria-expanded={exporting}
          aria-controls="export"
          onClick={onExport}
        >
          {masthead.export}
        </button>
      </div>
    </header>
  );
}
