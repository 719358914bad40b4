import { nameIn, type Name } from '#room/organization';
import { capitalized, type Language } from '#room/text';

type Catalogue = readonly { readonly id: string; readonly name: Name }[];

/** The name that a catalogue has for an id, as within a line; the id where it has none. */
export function catalogueWord(catalogue: Catalogue, id: string, language: Language): string {
  const found = catalogue.find((each) => each.id === id);
  return found === undefined ? id : nameIn(found.name, language);
}

/** The same as a line or a cell begins; an id stays as it is. */
export function catalogueName(catalogue: Catalogue, id: string, language: Language): string {
  const isKnown = catalogue.some((each) => each.id === id);
  const word = catalogueWord(catalogue, id, language);
  return isKnown ? capitalized(word) : word;
}
