import ts from 'typescript';
import { literalValue } from './literal-value.js';
import { parseSource, walk } from './read-imports.js';

/** One `//=>` of an example: what it promised, and what came each time it ran. */
export interface Promised {
  /** The line within the example, from 1. */
  readonly line: number;
  readonly expected: unknown;
  readonly results: readonly unknown[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const applyEdits = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), text);

/** At the end of the line of an expression, or alone on the line after it. */
const arrow = /^[ \t]*(?:\n[ \t]*)?\/\/=>[ \t]*(.+)/;

interface Mark {
  readonly line: number;
  readonly expected: string;
  readonly edit: Edit;
}

function marksOf(text: string): readonly Mark[] {
  const source = parseSource('example.ts', text);
  const marks: Mark[] = [];
  walk(source, (node) => {
    if (!ts.isExpressionStatement(node)) return;
    const [, expected] = arrow.exec(text.slice(node.end)) ?? [];
    if (expected === undefined) return;
    const line = source.getLineAndCharacterOfPosition(node.end).line + 1;
    const call = `__result(${marks.length}, (${node.expression.getText(source)}));`;
    marks.push({
      line,
      expected,
      edit: { start: node.getStart(source), end: node.end, text: call },
    });
  });
  const written = text.split('\n').filter((line) => line.includes('//=>')).length;
  if (written !== marks.length) {
    throw new Error(`${written} lines have //=> but ${marks.length} follow an expression and “;”`);
  }
  return marks;
}

const modifiers = (node: ts.Node): readonly ts.ModifierLike[] =>
  ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];

function importEdit(node: ts.ImportDeclaration): Edit {
  const bindings = node.importClause?.namedBindings;
  const first = node.importClause?.name && `default: ${node.importClause.name.text}`;
  const isNamespace = bindings !== undefined && ts.isNamespaceImport(bindings);
  const named =
    bindings === undefined || isNamespace
      ? []
      : bindings.elements.map(({ propertyName, name }) =>
          propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`,
        );
  const wanted = isNamespace
    ? []
    : bindings?.elements.map((each) => (each.propertyName ?? each.name).text);
  const load = `await __import(${node.moduleSpecifier.getText()}, ${JSON.stringify(wanted ?? [])})`;
  const target = isNamespace ? bindings.name.text : `{ ${[first ?? [], named].flat().join(', ')} }`;
  return { start: node.getStart(), end: node.end, text: `const ${target} = ${load};` };
}

/** Node's own error for a name that a module does not export; a plain read would give undefined. */
async function loadNames(
  load: (specifier: string) => Promise<unknown>,
  specifier: string,
  names: readonly string[] = [],
): Promise<unknown> {
  const module = await load(specifier);
  const missing = names.filter((name) => !(typeof module === 'object' && module && name in module));
  if (missing.length > 0)
    throw new SyntaxError(`${specifier} does not export ${missing.join(', ')}`);
  return module;
}

/** Turns an ES module into the body of an async function. */
function functionBody(module: string): string {
  const edits: Edit[] = [];
  walk(parseSource('module.ts', module), (node) => {
    if (ts.isImportDeclaration(node)) edits.push(importEdit(node));
    if (ts.isExportDeclaration(node))
      edits.push({ start: node.getStart(), end: node.end, text: '' });
    if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) {
      edits.push({ start: node.getStart(), end: node.end, text: '__import' });
    }
    for (const word of modifiers(node)) {
      const isExport = word.kind === ts.SyntaxKind.ExportKeyword;
      if (isExport) edits.push({ start: word.getStart(), end: word.end, text: '' });
    }
  });
  return applyEdits(module, edits);
}

const AsyncFunction: new (...parts: string[]) => (...args: unknown[]) => Promise<unknown> =
  Object.getPrototypeOf(async () => undefined).constructor;

/**
 * Runs a TypeScript example in a scope of its own.
 *
 * @param text - The example; `expression; //=> literal` marks a promised result.
 * @param load - Loads a module by its specifier.
 * @returns What was promised and what came.
 */
export async function runExample(
  text: string,
  load: (specifier: string) => Promise<unknown>,
): Promise<readonly Promised[]> {
  const marks = marksOf(text);
  const { outputText } = ts.transpileModule(
    applyEdits(
      text,
      marks.map(({ edit }) => edit),
    ),
    {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    },
  );
  const results: unknown[][] = marks.map(() => []);
  const run = new AsyncFunction('__result', '__import', functionBody(outputText));
  await run(
    (at: number, value: unknown) => results[at]?.push(value),
    (specifier: string, names?: readonly string[]) => loadNames(load, specifier, names),
  );
  return marks.map(({ line, expected }, at) => ({
    line,
    expected: literalValue(expected),
    results: results[at] ?? [],
  }));
}
