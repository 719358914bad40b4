import ts from 'typescript';
import { packageDoors, type PackageDoor } from './package-doors.js';
import { repositoryOptions } from './public-names.js';
import { fromRoot } from './repository.js';

/** How many fields within fields are looked at. */
const deepest = 2;

/** What a reader of types sees of one: texts, lists of what it may be, pairs of field and type. */
type Shape = string | readonly Shape[];

interface Place {
  readonly checker: ts.TypeChecker;
  readonly at: ts.Node;
}

const isForeign = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some((one) => one.getSourceFile().fileName.includes('/node_modules/'));

/** Own fields: those of lists and texts are the compiler’s. */
function fieldsOf(type: ts.Type, place: Place, depth: number): Shape {
  const { checker, at } = place;
  const own = checker.getPropertiesOfType(type).filter((field) => !isForeign(field));
  return own
    .map((field): readonly Shape[] => {
      const isOptional = (field.flags & ts.SymbolFlags.Optional) !== 0;
      const value = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(field, at));
      return [field.name, isOptional ? '?' : '', shapeOf(value, place, depth - 1)];
    })
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

const callOf = ({ parameters, typeParameters = [] }: ts.Signature): Shape => [
  ...parameters.map(({ name }) => name),
  ...typeParameters.map(({ symbol }) => `<${symbol.name}>`),
];

function shapeOf(type: ts.Type, place: Place, depth: number): Shape {
  if (type.isUnion()) {
    const parts = type.types.map((one) => JSON.stringify(shapeOf(one, place, depth)));
    return [...new Set(parts)].toSorted();
  }
  if (type.isLiteral()) return JSON.stringify(type.value);
  if ((type.flags & ts.TypeFlags.Object) === 0) return 'other';
  const calls = type.getCallSignatures();
  if (calls.length > 0) return calls.map(callOf);
  return depth === 0 ? 'object' : fieldsOf(type, place, depth);
}

/** Whether a name is a value, a type or both, and what each looks like. */
function facesOf(symbol: ts.Symbol, { checker, at }: Place): Shape {
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  const isType = (symbol.flags & ts.SymbolFlags.Type) !== 0;
  const place = { checker, at };
  return [
    ...(isValue
      ? ['value', shapeOf(checker.getTypeOfSymbolAtLocation(symbol, at), place, deepest)]
      : []),
    ...(isType ? ['type', shapeOf(checker.getDeclaredTypeOfSymbol(symbol), place, deepest)] : []),
  ];
}

/**
 * What each door gives to those who import it: names, and the fields and texts of their types.
 *
 * @param fileOf - Where a door is read: its source, or its built declarations.
 * @returns By door and name.
 */
export function publicShapes(fileOf: (door: PackageDoor) => string): ReadonlyMap<string, Shape> {
  const options = { ...repositoryOptions, noEmit: true, incremental: false };
  const paths = packageDoors.map((door) => fromRoot(fileOf(door)));
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  const shapes = packageDoors.flatMap((door) => {
    const at = program.getSourceFile(fromRoot(fileOf(door)));
    const module = at && checker.getSymbolAtLocation(at);
    if (at === undefined || module === undefined)
      throw new Error(`${fileOf(door)} exports nothing`);
    return checker.getExportsOfModule(module).map((name): [string, Shape] => {
      const isAlias = (name.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(name) : name;
      return [`${door.specifier} ${name.name}`, facesOf(symbol, { checker, at })];
    });
  });
  return new Map(shapes);
}
