import { describe, expect, it } from 'vitest';
import { findCycle } from '../support/find-cycle.js';
import { layers, mayImport, packageRooms, roomIndexOf, roomOf } from '../support/layer-table.js';
import { importsOf, importsOfFiles, targetOf, type ImportLine } from '../support/read-imports.js';
import { readText, repositoryFiles, sourceFiles } from '../support/repository.js';
import { hiddenInputs } from '../support/hidden-inputs.js';

const lines = importsOfFiles(sourceFiles());
const shown = ({ file, line, specifier }: ImportLine): string => `${file}:${line} ${specifier}`;

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The one file that looks whether it runs in Node. */
const border = 'exporters/pdf/font/node-process.ts';

function isForbiddenPackage(line: ImportLine): boolean {
  if (line.specifier.startsWith('.') || roomIndexOf(line.specifier) !== undefined) return false;
  const room = roomOf(line.file);
  return !(packageRooms[packageOf(line.specifier)] ?? []).includes(room);
}

function isForbiddenArrow(line: ImportLine): boolean {
  const target = targetOf(line);
  return target !== undefined && !mayImport(line.file, target, line.typeOnly);
}

/** Between rooms an import names the room, and within a room it never does. */
function goesBehindTheIndex(line: ImportLine): boolean {
  const target = targetOf(line);
  if (target === undefined || roomOf(line.file) === 'src/index.ts') return false;
  const namesTheRoom = roomIndexOf(line.specifier) !== undefined;
  return namesTheRoom === (roomOf(line.file) === roomOf(target));
}

describe('layers', () => {
  it('name every folder of src and exporters', () => {
    const rooms = new Set(sourceFiles().map(roomOf));
    expect([...rooms].filter((room) => layers[room] === undefined)).toEqual([]);
  });

  it('have arrows that point down only', () => {
    expect(lines.filter(isForbiddenArrow).map(shown)).toEqual([]);
  });

  it('run from room to room through its index, and within a room from file to file', () => {
    expect(lines.filter(goesBehindTheIndex).map(shown)).toEqual([]);
  });

  it('leave every file of a room to its tests, in its inside.ts', () => {
    const files = sourceFiles();
    const insides = files.filter((file) => file.endsWith('/inside.ts'));
    const missing = insides.flatMap((inside) => {
      const shownFiles = new Set(lines.filter(({ file }) => file === inside).map(targetOf));
      const list = /\/(index|door|inside)\.ts$/;
      return files.filter(
        (file) => roomOf(file) === roomOf(inside) && !list.test(file) && !shownFiles.has(file),
      );
    });
    expect(missing.filter((file) => /^export /m.test(readText(file)))).toEqual([]);
  });

  it('lead to files that exist', () => {
    const files = new Set(sourceFiles());
    const lost = lines.filter((line) => !files.has(targetOf(line) ?? line.file));
    expect(lost.map(shown)).toEqual([]);
  });

  it('know only the packages of their room, and import nothing of Node', () => {
    expect(lines.filter(isForbiddenPackage).map(shown)).toEqual([]);
  });

  it('import of zod the small part, as a namespace', () => {
    const fromZod = /from 'zod/;
    const namespace =
      /^(?: \* import \* as z from 'zod'|import (?:type )?\* as (?:z from 'zod\/mini'|core from 'zod\/v4\/core'));$/;
    const wrong = sourceFiles().flatMap((file) =>
      readText(file)
        .split('\n')
        .filter((line) => fromZod.test(line) && !namespace.test(line))
        .map((line) => `${file} ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no cycle between files, types included', () => {
    expect(findCycle(lines)).toEqual([]);
  });

  it('take no hidden input: no clock, chance, process, console or machine language', () => {
    const files = sourceFiles().filter((file) => file !== border);
    expect(files.length).toBe(sourceFiles().length - 1);
    expect(files.flatMap((file) => hiddenInputs(file, readText(file)))).toEqual([]);
  });
});

describe('examples', () => {
  it('import the package by its name, Node, and files beside them or shared by examples', () => {
    const files = repositoryFiles('examples').filter(
      (path) => path.endsWith('.ts') && !path.startsWith('examples/web/'),
    );
    const allowed =
      /^(danvan(\/[a-z-]+)?|node:.+|\.\/.+|\.\.\/shared\/.+|docx|exceljs|pdfmake|zod(\/mini)?|fastify|piscina|pg|@electric-sql\/pglite)$/;
    const wrong = importsOfFiles(files).filter((line) => !allowed.test(line.specifier));
    expect(wrong.map(shown)).toEqual([]);
  });

  it.each([
    // The page knows of the worker what the two say to each other, and not the library.
    ['page', /^(\.\/.+|\.\.\/worker\/messages\.js)$/],
    [
      'worker',
      /^(danvan(\/[a-z-]+)?|\.\/.+|\.\.\/\.\.\/(collect|data)\/.+|zod(\/mini)?|@expo-google-fonts\/tinos\/.+\.ttf\?url)$/,
    ],
  ])('of the web import in their %s only what they may', (folder, allowed) => {
    const files = repositoryFiles(`examples/web/${folder}`);
    const wrong = importsOfFiles(files).filter((line) => !allowed.test(line.specifier));
    expect(files.length).toBeGreaterThan(5);
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe('the checks of this file', () => {
  it.each([
    ['src/time/x.ts', `import { a } from '#room/report';`],
    ['src/text/x.ts', `import type { a } from '#room/time';`],
    ['src/report/x.ts', `export { a } from '#room/organization';`],
    ['src/compose/x.ts', `const a = await import('#room/vietnam');`],
    ['src/rules/x.ts', `import { a } from '#room/tally';`],
    ['src/aggregation/x.ts', `import type { a } from '#room/rules';`],
    ['src/export/x.ts', `type A = import('#room/compose').A;`],
    ['src/text/x.ts', `import { a } from '../index.js';`],
    ['src/text/x.ts', `import { a } from './inside.js';`],
    ['src/text/x.ts', `import { a } from './door.js';`],
    ['src/index.ts', `export { a } from '#room/text';`],
    ['exporters/pdf/x.ts', `import { a } from '../excel/index.js';`],
    ['exporters/pdf/x.ts', `import { a } from '#room/compose';`],
  ])('refuse in %s: %s', (file, text) => {
    expect(importsOf(file, text).map(isForbiddenArrow)).toEqual([true]);
  });

  it.each([
    ['src/time/x.ts', `import { a } from '#room/text';`],
    ['src/rules/x.ts', `import { type A } from '#room/aggregation';`],
    ['src/vietnam/x.ts', `import { a } from '#room/compose';`],
    ['exporters/pdf/x.ts', `import { a } from '#room/export';`],
    ['src/index.ts', `export * from './text/door.js';`],
    ['src/text/index.ts', `export * from './door.js';`],
  ])('accept in %s: %s', (file, text) => {
    expect(importsOf(file, text).map(isForbiddenArrow)).toEqual([false]);
  });

  it.each([
    ['src/time/x.ts', `import { a } from '../text/numbers/read-number.js';`, true],
    ['exporters/pdf/x.ts', `import { a } from '../../src/export/exporter.js';`, true],
    ['src/time/days/x.ts', `import { a } from '#room/time';`, true],
    ['src/time/days/x.ts', `import { a } from '../periods/period.js';`, false],
    ['src/time/days/x.ts', `import { a } from '#room/text';`, false],
  ])('know what goes behind the index in %s: %s', (file, text, behind) => {
    expect(importsOf(file, text).map(goesBehindTheIndex)).toEqual([behind]);
  });

  it.each([
    ['src/report/x.ts', `import type * as z from 'zod';`, true],
    ['src/time/x.ts', `import * as z from 'zod';`, false],
    ['src/report/x.ts', `import * as z from 'zod/mini';`, true],
    ['src/time/x.ts', `import * as z from 'zod/mini';`, false],
    ['src/text/x.ts', `import { readFile } from 'node:fs/promises';`, true],
    ['src/text/x.ts', `await import('node:fs');`, true],
    ['exporters/pdf/x.ts', `import 'node:fs';`, true],
    ['exporters/pdf/x.ts', `await import('node:fs/promises');`, true],
    ['exporters/pdf/x.ts', `import type ExcelJS from 'exceljs';`, true],
    ['exporters/pdf/x.ts', `await import('@expo-google-fonts/tinos/package.json');`, false],
    ['src/text/x.ts', `import lodash from 'lodash';`, true],
  ])('know the packages of %s: %s', (file, text, forbidden) => {
    expect(importsOf(file, text).map(isForbiddenPackage)).toEqual([forbidden]);
  });

  it('find a cycle of three files', () => {
    const cycle = [
      ...importsOf('src/text/a.ts', `import './b.js';`),
      ...importsOf('src/text/b.ts', `import type { C } from './c.js';`),
      ...importsOf('src/text/c.ts', `export * from './a.js';`),
    ];
    expect(findCycle(cycle)).toEqual(['src/text/a.ts', 'src/text/b.ts', 'src/text/c.ts']);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'process.env.TZ',
    'console.log(1)',
    'globalThis.process',
    'crypto.randomUUID()',
    'performance.now()',
    'new Intl.Collator()',
    'amount.toLocaleString()',
    'a.localeCompare(b)',
    'date.getTimezoneOffset()',
    'date.getHours()',
  ])('see the hidden input of %s', (text) => {
    expect(hiddenInputs('x.ts', text)).toHaveLength(1);
  });

  it.each([
    'new Date(0)',
    'Date.UTC(2020, 0)',
    'const { process: run } = table; run();',
    'step.process()',
    'type A = { console: string }',
    "a.localeCompare(b, 'vi')",
    "new Intl.Collator('vi')",
    '// Date.now()',
    "'Math.random()'",
  ])('see none in %s', (text) => {
    expect(hiddenInputs('x.ts', text)).toEqual([]);
  });
});
