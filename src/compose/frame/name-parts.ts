import { nameIn, type Name, type Unit } from '#room/organization';
import type { DocumentFrame } from './document-frame.js';

/** A name in what the body is, and whose it is: “Ủy ban nhân dân”, “huyện Mẫu”. */
export interface NameParts {
  readonly body: string;
  readonly ending: string;
}

/** Parts the name of a unit before the first of some other names that it ends with. */
export function nameParts(
  { name: own, shortName }: Pick<Unit, 'name' | 'shortName'>,
  others: readonly (Name | undefined)[],
  { language }: Pick<DocumentFrame, 'language'>,
): NameParts {
  const name = nameIn(shortName ?? own, language);
  const lower = name.toLocaleLowerCase('vi');
  const ending = others
    .flatMap((each) => (each === undefined ? [] : [nameIn(each, language)]))
    .find((each) => lower.endsWith(` ${each.toLocaleLowerCase('vi')}`));
  if (ending === undefined) return { body: name, ending: '' };
  const at = name.length - ending.length;
  return { body: name.slice(0, at).trim(), ending: name.slice(at) };
}
