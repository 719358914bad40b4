import { transformSync } from 'esbuild';
import ts from 'typescript';
import { importDirectly } from './import-directly.js';
import { fileOf, parse } from './source-graph.js';

const scripts = new Map<string, ts.SourceFile>();

/** A source file as JavaScript, each import from where its value is written. */
export function scriptOf(file: string): ts.SourceFile {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(importDirectly(file), {
    loader: 'ts',
    target: 'es2022',
    charset: 'utf8',
  });
  const script = parse(file, code);
  scripts.set(file, script);
  return script;
}

/** One name that a file imports: what it is called here, and there. */
export interface Imported {
  readonly own: string;
  readonly name: string;
  readonly from: string;
}

const textOf = (node: ts.Expression | undefined): string =>
  node !== undefined && ts.isStringLiteral(node) ? node.text : '';

const namesOf = ({ importClause, moduleSpecifier }: ts.ImportDeclaration): readonly Imported[] => {
  const from = textOf(moduleSpecifier);
  const list = importClause?.namedBindings;
  if (list === undefined) return [];
  if (ts.isNamespaceImport(list)) return [{ own: list.name.text, name: '*', from }];
  return list.elements.map(({ name, propertyName }) => ({
    own: name.text,
    name: (propertyName ?? name).text,
    from,
  }));
};

export const importsOf = (file: string): readonly Imported[] =>
  scriptOf(file).statements.filter(ts.isImportDeclaration).flatMap(namesOf);

/** All that a file imports or hands on from: paths of sources, names of packages. */
const namedBy = (file: string): readonly string[] =>
  scriptOf(file).statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
      ? textOf(statement.moduleSpecifier) || []
      : [],
  );

/** The source files that a file takes values from, in the order in which it names them. */
export const neededBy = (file: string): readonly string[] =>
  namedBy(file).flatMap((name) => fileOf(name, file) ?? []);

/** Whether an import is of zod: `zod/mini`, `zod/v4/core`. */
export const isPartOfZod = (name: string): boolean => /^zod(?:\/|$)/.test(name);

/** Whether a file takes something from a package other than zod. */
export const takesPackage = (file: string): boolean =>
  namedBy(file).some((name) => !isPartOfZod(name) && fileOf(name, file) === undefined);

/** A constant at the top of a file. */
export interface Constant {
  readonly statement: ts.VariableStatement;
  readonly name: string;
  readonly initializer: ts.Expression;
}

export const constantsOf = (file: string): readonly Constant[] =>
  scriptOf(file)
    .statements.filter(ts.isVariableStatement)
    .flatMap((statement) =>
      statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer !== undefined && ts.isIdentifier(name)
          ? [{ statement, name: name.text, initializer }]
          : [],
      ),
    );
