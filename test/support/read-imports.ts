import { posix } from 'node:path';
import ts from 'typescript';
import { roomIndexOf } from './layer-table.js';
import { readText } from './repository.js';

/** One import, re-export or dynamic import of a file. */
export interface ImportLine {
  readonly file: string;
  readonly line: number;
  /** As written: `../text/index.js`, `zod`, `node:fs`. */
  readonly specifier: string;
  /** Erased by the compiler: `import type`, `export type … from`, or `import('…')` as a type. */
  readonly typeOnly: boolean;
  /** Loaded while the program runs: `await import('…')`. */
  readonly dynamic: boolean;
}

interface Found {
  readonly specifier: ts.Node;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

const allTypes = (elements: readonly { readonly isTypeOnly: boolean }[]): boolean =>
  elements.length > 0 && elements.every((element) => element.isTypeOnly);

function importIsType(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named)
    ? allTypes(named.elements)
    : false;
}

const exportIsType = (node: ts.ExportDeclaration): boolean =>
  node.isTypeOnly ||
  (node.exportClause !== undefined &&
    ts.isNamedExports(node.exportClause) &&
    allTypes(node.exportClause.elements));

function importIn(node: ts.Node): Found | undefined {
  if (ts.isImportDeclaration(node)) {
    return { specifier: node.moduleSpecifier, typeOnly: importIsType(node), dynamic: false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { specifier: node.moduleSpecifier, typeOnly: exportIsType(node), dynamic: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: node.argument.literal, typeOnly: true, dynamic: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    return specifier && { specifier, typeOnly: false, dynamic: true };
  }
  return undefined;
}

/** Calls `visit` for a node and all below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** Parses TypeScript without checking it. */
export const parseSource = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);

/**
 * Reads every import of a TypeScript text.
 *
 * @param file - Its path from the root of the repository.
 * @param text - Its text.
 * @returns The imports in the order of the text; a computed specifier stands as its source text.
 */
export function importsOf(file: string, text: string): readonly ImportLine[] {
  const source = parseSource(file, text);
  const lines: ImportLine[] = [];
  walk(source, (node) => {
    const found = importIn(node);
    if (found === undefined) return;
    const { specifier, typeOnly, dynamic } = found;
    const line = source.getLineAndCharacterOfPosition(specifier.getStart(source)).line + 1;
    const written = ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText(source);
    lines.push({ file, line, specifier: written, typeOnly, dynamic });
  });
  return lines;
}

/** Reads the imports of files of the repository. */
export const importsOfFiles = (files: readonly string[]): readonly ImportLine[] =>
  files.flatMap((file) => importsOf(file, readText(file)));

/** The file an import leads to, as a path from the root; undefined for a package. */
export function targetOf(line: ImportLine): string | undefined {
  const index = roomIndexOf(line.specifier);
  if (index !== undefined) return index;
  if (!line.specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(line.file), line.specifier).replace(/\.js$/, '.ts');
}
