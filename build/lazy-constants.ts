import ts from 'typescript';
import { usesOf } from './names-in-scope.js';
import { constantsOf, importsOf, isPartOfZod, type Imported } from './scripts.js';

const isOfZod = ({ from }: Imported): boolean => isPartOfZod(from);
const isOurs = ({ from }: Imported): boolean => from.endsWith('.ts');

/** Whether a node is run when its file is loaded; a function in brackets is called at once. */
const isNow = (node: ts.Node): boolean =>
  !ts.isFunctionLike(node) || ts.isParenthesizedExpression(node.parent);

const isCalled = ({ parent }: ts.Identifier): boolean => ts.isCallExpression(parent);

/** Tables of sentences are large, and most programs say few of them. */
const isTable = (file: string, initializer: ts.Expression): boolean =>
  /[\\/]locale[\\/](?:vi|en)[\\/]/.test(file) &&
  ts.isObjectLiteralExpression(initializer) &&
  initializer.properties.some(
    (field) => ts.isPropertyAssignment(field) && ts.isArrowFunction(field.initializer),
  );

const known = new Map<string, ReadonlySet<string>>();

const isLazy = (each: Imported): boolean => isOurs(each) && lazyIn(each.from).has(each.name);

/** The constants of a file whose values need zod when they are made, or are tables of sentences. */
export function lazyIn(file: string): ReadonlySet<string> {
  const before = known.get(file);
  if (before !== undefined) return before;
  const imports = importsOf(file);
  const namesOf = (kind: (each: Imported) => boolean): Set<string> =>
    new Set(imports.filter(kind).map(({ own }) => own));
  const needing = namesOf((each) => isOfZod(each) || isLazy(each));
  // What comes from a file that uses zod may use it when it is called.
  const makers = namesOf((each) => isOurs(each) && importsOf(each.from).some(isOfZod));
  const found = new Set<string>();
  for (const { name, initializer } of constantsOf(file)) {
    const needs =
      isTable(file, initializer) ||
      usesOf(initializer, needing, isNow).length > 0 ||
      usesOf(initializer, makers, isNow).some(isCalled);
    if (!needs) continue;
    found.add(name);
    needing.add(name);
  }
  known.set(file, found);
  return found;
}

/** What a file calls the lazy constants that it declares or imports. */
export const lazyNamesIn = (file: string): ReadonlySet<string> =>
  new Set([
    ...lazyIn(file),
    ...importsOf(file)
      .filter(isLazy)
      .map(({ own }) => own),
  ]);
