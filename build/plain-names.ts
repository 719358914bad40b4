/** What files give, each name as others call it and as it is called there. */
export type Given = ReadonlyMap<string, ReadonlyMap<string, string>>;

const list = /^(import|export) (type )?\{ ([^}]*) \}( from '\.\/([^']+)\.cjs')?;$/gm;

const pairsOf = (names: string): readonly (readonly [there: string, here: string])[] =>
  names.split(', ').map((name) => {
    const [there = '', here = there] = name.replace(/^type /, '').split(' as ');
    return [there, here];
  });

const pair = (there: string, here: string): string =>
  there === here ? here : `${there} as ${here}`;

/**
 * What a file of declarations gives under another name.
 *
 * @param text - Declarations as the compiler wrote them.
 */
export const renamedBy = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(list)]
      .filter(([, , , , from]) => from === undefined)
      .flatMap(([, , , names = '']) => pairsOf(names))
      .map(([here, given]) => [given, here]),
  );

/**
 * Lets files of declarations share types under their own names: a bundler calls them by letters,
 * which every import has to undo.
 *
 * @param text - One file of declarations.
 * @param given - What each file that is no door gives, by its name without extension.
 * @param isDoor - Whether users import this file, so that its names stay.
 */
export function plainNames(text: string, given: Given, isDoor: boolean): string {
  return text.replaceAll(
    list,
    (_, kind: string, type = '', names: string, tail = '', from = '') => {
      const homes = given.get(from);
      const written = pairsOf(names).map(([there, here]) => {
        if (tail !== '') return pair(homes?.get(there) ?? there, here);
        return isDoor ? pair(there, here) : there;
      });
      // Two letters for one thing are one name.
      return `${kind} ${type}{ ${[...new Set(written)].join(', ')} }${tail};`;
    },
  );
}
