/** What a command line asks for: a view, each part of it checked by itself so that a fault names its own option. */
import { parseView } from '../view/parse.ts';
import { type Choices, defaultView, formatView, MOST_PLACES, type View, WAYS } from '../view/view.ts';
import { oneOf, quoted, UsageError } from './options.ts';

/** Options that together make a view. */
export const VIEW_OPTIONS = [
  'fill',
  'show',
  'day',
  'by',
  'places',
  'actor',
  'against',
  'how',
  'cut',
  'only',
  'at',
] as const;

type Options = ReadonlyMap<string, string>;

const LEVELS = ['town', 'district'];

/** Ids with commas between them, each known, each once. */
function several(option: string, typed: string, valid: readonly string[]): readonly string[] {
  const ids = typed.split(',').filter((id) => id.trim() !== '');
  return [...new Set(ids.map((id) => oneOf(option, id.trim(), valid)))];
}

/** `theme@day`. */
function sheet(typed: string, { fills, days }: Choices): string {
  const [fill = '', day, ...more] = typed.split('@');
  if (day === undefined || more.length > 0)
    throw new UsageError(
      `--against is a theme and a day such as ${fills[0]}@${days[0]}: got ${quoted(typed)}. Themes: ${fills.join(', ')}. Days: ${days.join(', ')}.`,
    );
  return `${oneOf('against', fill, fills)}@${oneOf('against', day, days)}`;
}

/** A value whose form alone is known; what the fragment's reader would not follow is refused. */
function formed(option: string, typed: string, choices: Choices, form: string): string {
  const { notices } = parseView(`${option}=${encodeURIComponent(typed)}`, choices);
  if (notices.length > 0) throw new UsageError(`--${option} is ${form}: got ${quoted(typed)}.`);
  return typed;
}

function checked(option: (typeof VIEW_OPTIONS)[number], typed: string, choices: Choices): string {
  switch (option) {
    case 'fill':
      return oneOf(option, typed, choices.fills);
    case 'show':
      return several(option, typed, choices.overlays).join(',');
    case 'day':
      return oneOf(option, typed, choices.days);
    case 'by':
      return oneOf(option, typed, LEVELS);
    case 'places':
      return several(option, typed, choices.places).join(',');
    case 'actor':
      return oneOf(option, typed, choices.actors);
    case 'against':
      return sheet(typed, choices);
    case 'how':
      return oneOf(option, typed, WAYS);
    case 'cut':
      return String(wholeUpTo100(typed));
    case 'only':
      return formed(
        option,
        typed,
        choices,
        'the id of a legend entry such as class-2, or a range such as 3.1..8.5',
      );
    case 'at': {
      const [west, south, east, north] = choices.bounds.map((degrees) => degrees.toFixed(2));
      return formed(
        option,
        typed,
        choices,
        `zoom/latitude/longitude such as 11/24.86/67.01, zoom 8 to 14, within ${south} to ${north} and ${west} to ${east}`,
      );
    }
  }
}

function wholeUpTo100(typed: string): number {
  if (!/^\d{1,3}$/.test(typed) || Number(typed) > 100)
    throw new UsageError(`--cut is a number from 0 to 100: got ${quoted(typed)}.`);
  return Number(typed);
}

/** The view of a fragment; throws where anything of it cannot be followed. */
function viewFrom(fragment: string, choices: Choices): View {
  const { view, notices } = parseView(fragment, choices);
  const [first] = notices;
  if (first !== undefined) throw new UsageError(`--view cannot be followed. ${first}`);
  return view;
}

/** The view that the options ask for; what they leave out is as the page opens. Throws a `UsageError`. */
export function viewAsked(options: Options, choices: Choices): View {
  const given = VIEW_OPTIONS.filter((option) => options.has(option));
  const whole = options.get('view');
  if (whole !== undefined && given.length > 0)
    throw new UsageError(`--view says all that --${given[0]} would say: give one of the two.`);
  if (whole !== undefined) return viewFrom(whole.replace(/^[^#]*#/, ''), choices);
  const values = given.map(
    (option) => [option, checked(option, options.get(option) ?? '', choices)] as const,
  );
  for (const option of ['how', 'cut'] as const)
    if (given.includes(option) && !given.includes('against'))
      throw new UsageError(`--${option} is of two maps: name the second with --against theme@day.`);
  const places = values.find(([option]) => option === 'places')?.[1].split(',') ?? [];
  if (places.length > MOST_PLACES)
    throw new UsageError(`--places takes ${MOST_PLACES} places at most: got ${places.length}.`);
  const fragment = values.map(([option, value]) => `${option}=${encodeURIComponent(value)}`).join('&');
  return viewFrom(fragment === '' ? formatView(defaultView(choices)) : fragment, choices);
}
