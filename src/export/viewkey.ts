/** The key under which files carry the view, named after the atlas: `NorthShoreAtlasView` of the atlas `north-shore`. */
import { ofCity } from '../words/city.ts';

export const viewKey = () =>
  `${ofCity().called.id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}AtlasView`;
