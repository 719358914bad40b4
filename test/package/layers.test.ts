import { describe, expect, it } from 'vitest';
import { findCycle } from '../support/find-cycle.js';
import { layers, mayImport, packageRooms, roomOf } from '../support/layer-table.js';
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
  if (line.specifier.startsWith('.')) return false;
  const room = roomOf(line.file);
  return !(packageRooms[packageOf(line.specifier)] ?? []).includes(room);
}

function isForbiddenArrow(line: ImportLine): boolean {
  const target = targetOf(line);
  return target !== undefined && !mayImport(line.file, target, line.typeOnly);
}

describe('layers', () => {
  it('name every folder of src and exporters', () => {
    const rooms = new Set(sourceFiles().map(roomOf));
    expect([...rooms].filter((room) => layers[room] === undefined)).toEqual([]);
  });

  it('have arrows that point down only', () => {
    expect(lines.filter(isForbiddenArrow).map(shown)).toEqual([]);
  });

  it('lead to files that exist', () => {
    const files = new Set(sourceFiles());
    const lost = lines.filter((line) => !files.has(targetOf(line) ?? line.file));
    expect(lost.map(shown)).toEqual([]);
  });

  it('know only the packages of their room, and import nothing of Node', () => {
    expect(lines.filter(isForbiddenPackage).map(shown)).toEqual([]);
  });

  it('import zod as a namespace', () => {
    const fromZod = /from 'zod'/;
    const wrong = sourceFiles().flatMap((file) =>
      readText(file)
        .split('\n')
        .filter((line) => fromZod.test(line) && !/^import (type )?\* as z from 'zod';$/.test(line))
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
  it('import the package by its name, Node and files beside them', () => {
    const files = repositoryFiles('examples').filter((path) => path.endsWith('.ts'));
    const allowed = /^(danvan(\/[a-z-]+)?|node:.+|\.\/.+|exceljs|pdfmake|zod)$/;
    const wrong = importsOfFiles(files).filter((line) => !allowed.test(line.specifier));
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe('the checks of this file', () => {
  it.each([
    ['src/time/x.ts', `import { a } from '../report/index.js';`],
    ['src/text/x.ts', `import type { a } from '../time/index.js';`],
    ['src/report/x.ts', `export { a } from '../rules/index.js';`],
    ['src/report/x.ts', `const a = await import('../vietnam/index.js');`],
    ['src/rules/x.ts', `import { a } from '../aggregation/dataset.js';`],
    ['src/rules/x.ts', `import type { a } from '../aggregation/roll-up.js';`],
    ['src/export/x.ts', `type A = import('../aggregation/index.js').A;`],
    ['src/text/x.ts', `import { a } from '../index.js';`],
    ['exporters/pdf/x.ts', `import { a } from '../excel/index.js';`],
    ['exporters/pdf/x.ts', `import { a } from '../../src/indicators/index.js';`],
  ])('refuse in %s: %s', (file, text) => {
    expect(importsOf(file, text).map(isForbiddenArrow)).toEqual([true]);
  });

  it.each([
    ['src/time/x.ts', `import { a } from '../text/index.js';`],
    ['src/rules/x.ts', `import { type A } from '../aggregation/dataset.js';`],
    ['src/vietnam/x.ts', `import { a } from '../report/index.js';`],
    ['exporters/pdf/x.ts', `import { a } from '../../src/export/exporter.js';`],
  ])('accept in %s: %s', (file, text) => {
    expect(importsOf(file, text).map(isForbiddenArrow)).toEqual([false]);
  });

  it.each([
    ['src/report/x.ts', `import type * as z from 'zod';`, true],
    ['src/time/x.ts', `import * as z from 'zod';`, false],
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
