import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** Where a value is written, and what it is called there. */
export interface Home {
  readonly file: string;
  readonly name: string;
}

/** The file of the sources that an import leads to; undefined for packages. */
export function fileOf(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('#room/')) return resolve('src', specifier.slice(6), 'index.ts');
  if (specifier.startsWith('.')) return resolve(dirname(from), specifier.replace(/\.js$/, '.ts'));
  return specifier.endsWith('.ts') ? specifier : undefined;
}

export const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);

const parsed = new Map<string, ts.SourceFile>();

/** The source file as it is written. */
export function sourceOf(file: string): ts.SourceFile {
  const source = parsed.get(file) ?? parse(file, readFileSync(file, 'utf8'));
  parsed.set(file, source);
  return source;
}

/** An export of what another file gives. */
export type Handed = ts.ExportDeclaration & { readonly moduleSpecifier: ts.StringLiteral };

export const isHanded = (statement: ts.Statement): statement is Handed =>
  ts.isExportDeclaration(statement) &&
  statement.moduleSpecifier !== undefined &&
  ts.isStringLiteral(statement.moduleSpecifier);

/** The home of a value that a statement hands on; undefined where it does not. */
function homeThrough(
  { exportClause, moduleSpecifier }: Handed,
  { file, name }: Home,
): Home | undefined {
  const target = fileOf(moduleSpecifier.text, file);
  if (target === undefined) return undefined;
  if (exportClause === undefined) return homeOf({ file: target, name });
  if (!ts.isNamedExports(exportClause)) return undefined;
  const named = exportClause.elements.find((element) => element.name.text === name);
  return named && homeOf({ file: target, name: (named.propertyName ?? named.name).text });
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The names that a statement declares for others. */
function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement) && statement.moduleSpecifier === undefined) {
    const list = statement.exportClause;
    return list && ts.isNamedExports(list) ? list.elements.map(({ name }) => name.text) : [];
  }
  if (!isExported(statement)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((each) => each.name.getText());
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

/** Follows a name through the files that only hand it on. */
export function homeOf(asked: Home): Home | undefined {
  const { statements } = sourceOf(asked.file);
  if (statements.some((statement) => declaredBy(statement).includes(asked.name))) return asked;
  for (const statement of statements.filter(isHanded)) {
    const home = homeThrough(statement, asked);
    if (home !== undefined) return home;
  }
  return undefined;
}
