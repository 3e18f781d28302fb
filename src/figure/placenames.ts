/** Names by id: of places of every kind, and of actors. */
import type { Dataset } from '../data/dataset.ts';
import { words } from '../words/words.ts';

/** The name of a town, cantonment, place or the city; its id where none has it. */
export function nameOfPlace(dataset: Dataset, id: string): string {
  return (
    dataset.units.get(id)?.name ??
    dataset.places.get(id)?.name ??
    (id === dataset.city ? words().vocabulary.cityAsAWhole : id)
  );
}

/** The name of an actor; its id where none has it. */
export const nameOfActor = (dataset: Dataset, id: string) => dataset.actors.get(id)?.name ?? id;
