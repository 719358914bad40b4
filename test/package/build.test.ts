import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { usesOf } from '../../build/names-in-scope.js';
import { packageDoors } from '../support/package-doors.js';
import { importsOf, parseSource } from '../support/read-imports.js';
import { fromRoot, readText } from '../support/repository.js';

if (!existsSync(fromRoot('dist/index.js'))) throw new Error('build first: npm run build');

/** All files of `dist` that are loaded with one of them, and the packages that these ask for. */
function loadedWith(door: string) {
  const files = new Set<string>();
  const packages = new Set<string>();
  const open = [`dist/${door}.js`];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const { dynamic, specifier } of importsOf(file, readText(file))) {
      if (dynamic) continue;
      if (specifier.startsWith('.')) open.push(posix.join('dist', specifier));
      else packages.add(specifier);
    }
  }
  return { files: [...files], packages: [...packages].sort() };
}

const load = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
  import(pathToFileURL(fromRoot(path)).href);

/** What a value is: a class tells by its name. */
const kindOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? value.constructor?.name : typeof value;

/** The uses of zod that run when a file of such text is loaded. */
function zodAtLoad(text: string): readonly string[] {
  const source = parseSource('file.js', text);
  const zod = source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const list = statement.importClause?.namedBindings;
    const isZod = statement.moduleSpecifier.getText().startsWith('"zod');
    return isZod && list && ts.isNamespaceImport(list) ? [list.name.text] : [];
  });
  const isRun = (node: ts.Node): boolean =>
    !ts.isFunctionLike(node) || ts.isParenthesizedExpression(node.parent);
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => usesOf(statement, new Set(zod), isRun))
    .map((use) => use.parent.getText());
}

describe('the built code', () => {
  it.each(packageDoors)('gives at $specifier what the source gives', async ({ source, built }) => {
    const [written, given] = [await load(source), await load(`dist/${built}.js`)];
    expect(Object.keys(given).sort()).toEqual(Object.keys(written).sort());
    const differing = Object.keys(given).filter(
      (name) => kindOf(given[name]) !== kindOf(written[name]),
    );
    expect(differing).toEqual([]);
  });

  it('makes no schema when the main door is loaded', () => {
    const { files } = loadedWith('index');
    expect(files.map(readText).flatMap(zodAtLoad)).toEqual([]);
    const eager =
      'import * as z from "zod/mini"; var a = (() => z.object({}))(), b = () => z.any();';
    expect(zodAtLoad(eager)).toEqual(['z.object']);
  });

  it('loads few files and no package that the door does not need', () => {
    expect(loadedWith('index').files.length).toBeLessThanOrEqual(45);
    expect(loadedWith('index').packages).toEqual(['big.js', 'zod/mini', 'zod/v4/core']);
    expect(loadedWith('time').packages).toEqual(['zod/mini', 'zod/v4/core']);
    expect(loadedWith('time').files.length).toBeLessThanOrEqual(15);
  });
});

describe('the uses of a name', () => {
  const usesIn = (code: string): number =>
    usesOf(parseSource('code.js', code), new Set(['a'])).length;

  it.each([
    ['b(a)', 1],
    ['({ a })', 1],
    ['({ a: 1, b: x.a })', 0],
    ['a.a', 1],
    ['(a) => a', 0],
    ['({ a }) => a', 0],
    ['({ b = a }) => b', 1],
    ['([b, ...a]) => a', 0],
    ['{ const a = 1; b(a); } b(a)', 1],
    ['for (const a of b) b(a)', 0],
    ['try {} catch (a) { b(a) }', 0],
    ['function f() { function a() {} return a }', 0],
    ['x = function a() { return a }', 0],
    ['switch (b) { case 1: const a = 1; b(a) }', 0],
    ['class b { a() { return a } }', 1],
    ['import { a } from "a"; export { a };', 0],
  ])('in `%s` are %i', (code, count) => {
    expect(usesIn(code)).toBe(count);
  });
});
