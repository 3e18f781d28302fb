/** The embed builder, and the map as another page embeds it. */
import { formats } from '../formats.ts';

const { count } = formats;

export const embed = {
  embed: {
    title: 'Embed this map',
    intro:
      'The map as it is shown now, in a page of yours. It needs nothing but the address of this atlas, and says where it comes from.',
    fromDisk:
      'This atlas is a file on your own machine, which no other page can show: put the file on a server and embed the map from there, or export the map as a picture.',
    switchable: 'Readers may switch',
    switches: { themes: 'The map', day: 'The day', overlays: 'What lies on top of it' },
    language: 'Language of the map',
    height: 'Height in pixels',
    code: 'Code for your page',
    copy: 'Copy the code',
    preview: (frame: string) => `Preview: ${frame}`,
    /** The title of the frame. */
    frame: (atlas: string, map: string) => `${atlas}: ${map}`,
  },
  embedded: {
    switches: 'What this map shows',
    map: 'Map',
    day: 'Day',
    overlays: 'On top of it',
    overlaysShown: (n: number) => (n === 0 ? 'On top of it: nothing' : `On top of it: ${count(n)}`),
    legend: (title: string) => `Legend: ${title}`,
    /** Of one of two maps. */
    legendOfSide: (side: string, title: string) => `Legend: ${side}, ${title}`,
    sources: (sources: readonly string[]) => sources.join(' · '),
    open: (atlas: string) => `Open in the ${atlas}`,
  },
};
