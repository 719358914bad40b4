import { relative } from 'node:path';
import ts from 'typescript';
import { packageDoors } from './package-doors.js';
import { repositoryOptions } from './public-names.js';
import { fromRoot, root } from './repository.js';

/** A field of a public type. */
export interface PublicField {
  /** `src/text/money.ts Money.amount` */
  readonly place: string;
  /** Whether it has a comment of its own, or says what to use instead. */
  readonly isTold: boolean;
}

/** Types that the doors export, each once. */
function publicTypes(program: ts.Program): readonly ts.Symbol[] {
  const checker = program.getTypeChecker();
  const exported = packageDoors.flatMap(({ source }) => {
    const file = program.getSourceFile(fromRoot(source));
    const door = file && checker.getSymbolAtLocation(file);
    return door === undefined ? [] : checker.getExportsOfModule(door);
  });
  const symbols = exported.map((one) =>
    (one.flags & ts.SymbolFlags.Alias) === 0 ? one : checker.getAliasedSymbol(one),
  );
  const areTypes = ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias;
  return [...new Set(symbols)].filter(({ flags }) => (flags & areTypes) !== 0);
}

/** Fields written one a line; what stands in the line of a union is told by the comment of the union. */
const isOnItsLine = (node: ts.Node): boolean => {
  const file = node.getSourceFile();
  const start = node.getStart(file);
  const [first = 0] = [file.getLineStarts()[file.getLineAndCharacterOfPosition(start).line]];
  return file.text.slice(first, start).trim() === '';
};

const isOurs = (node: ts.Node): boolean =>
  !node.getSourceFile().fileName.includes('/node_modules/') && isOnItsLine(node);

/** Every field of every type that the package exports; inherited ones stand at the first that has them. */
export function publicFields(): readonly PublicField[] {
  const files = packageDoors.map(({ source }) => fromRoot(source));
  const program = ts.createProgram(files, { ...repositoryOptions, noEmit: true });
  const checker = program.getTypeChecker();
  const seen = new Map<ts.Declaration, PublicField>();
  for (const symbol of publicTypes(program)) {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const shapes = (type.isUnion() ? type.types : [type]).filter(
      ({ flags }) => (flags & ts.TypeFlags.Object) !== 0,
    );
    const all = shapes.flatMap((shape) => checker.getPropertiesOfType(shape));
    // What several shapes of a union have is told at the first of them.
    for (const field of new Map(all.toReversed().map((one) => [one.name, one])).values()) {
      const node = field.declarations?.[0];
      if (node === undefined || seen.has(node) || !isOurs(node)) continue;
      const told = field.getDocumentationComment(checker).length > 0;
      const file = relative(root, node.getSourceFile().fileName);
      const isTold = told || field.getJsDocTags(checker).length > 0;
      seen.set(node, { place: `${file} ${symbol.name}.${field.name}`, isTold });
    }
  }
  return [...seen.values()];
}
