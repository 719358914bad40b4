import ts from 'typescript';
import { fileOf, homeOf, isHanded, sourceOf } from './source-graph.js';

interface Names {
  readonly word: 'import' | 'export';
  readonly elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[];
  readonly target: string;
}

function imported(statement: ts.Statement, file: string): Names | undefined {
  if (!ts.isImportDeclaration(statement)) return undefined;
  const { importClause: clause, moduleSpecifier: from } = statement;
  const target = ts.isStringLiteral(from) ? fileOf(from.text, file) : undefined;
  const list = clause?.namedBindings;
  if (target === undefined || clause?.isTypeOnly === true) return undefined;
  return list !== undefined && ts.isNamedImports(list)
    ? { word: 'import', elements: list.elements, target }
    : undefined;
}

function handedOn(statement: ts.Statement, file: string): Names | undefined {
  if (!isHanded(statement) || statement.isTypeOnly) return undefined;
  const target = fileOf(statement.moduleSpecifier.text, file);
  const list = statement.exportClause;
  return target !== undefined && list !== undefined && ts.isNamedExports(list)
    ? { word: 'export', elements: list.elements, target }
    : undefined;
}

const lineOf =
  ({ word, target }: Names) =>
  (element: ts.ImportSpecifier | ts.ExportSpecifier): string => {
    const name = (element.propertyName ?? element.name).text;
    const home = homeOf({ file: target, name });
    if (home === undefined) throw new Error(`${target} has no value "${name}"`);
    return `${word} { ${home.name} as ${element.name.text} } from ${JSON.stringify(home.file)};`;
  };

/**
 * A source file that takes each value from the file that it is written in.
 *
 * A bundler parts code into shared files by what a file imports. Through the list of a room every
 * door would take everything of that room.
 *
 * @param file - Its path.
 */
export function importDirectly(file: string): string {
  const source = sourceOf(file);
  const pieces: string[] = [];
  let at = 0;
  for (const statement of source.statements) {
    const names = imported(statement, file) ?? handedOn(statement, file);
    if (names === undefined) continue;
    const lines = names.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(lineOf(names));
    pieces.push(source.text.slice(at, statement.getStart()), lines.join(' '));
    at = statement.end;
  }
  return [...pieces, source.text.slice(at)].join('');
}
