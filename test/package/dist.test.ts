import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageDoors } from '../support/package-doors.js';
import { importsOf } from '../support/read-imports.js';
import { filesUnder, fromRoot, readText } from '../support/repository.js';
import { codeWithoutComments } from '../support/without-comments.js';

const names = packageDoors.map(({ built }) => built);
const builtFiles = existsSync(fromRoot('dist')) ? filesUnder('dist') : [];

beforeAll(() => {
  if (!existsSync(fromRoot('dist/index.js'))) throw new Error('build first: npm run build');
});

describe('dist', () => {
  it.each(names)('holds %s as ESM and CommonJS, each with its types', (name) => {
    const missing = ['js', 'cjs', 'd.ts', 'd.cts'].filter(
      (extension) => !existsSync(fromRoot(`dist/${name}.${extension}`)),
    );
    expect(missing).toEqual([]);
  });

  it('is named by the exports of package.json, and nothing else is', () => {
    const { exports } = JSON.parse(readText('package.json'));
    const file = (name: string, extension: string): string => `./dist/${name}.${extension}`;
    const expected = packageDoors.map(({ specifier, built }) => [
      specifier.replace('danvan', '.'),
      {
        import: { types: file(built, 'd.ts'), default: file(built, 'js') },
        require: { types: file(built, 'd.cts'), default: file(built, 'cjs') },
      },
    ]);
    expect(exports).toEqual({
      ...Object.fromEntries(expected),
      './package.json': './package.json',
    });
  });

  it('imports nothing of Node when it is loaded, and no optional library', () => {
    const files = builtFiles.filter((file) => file.endsWith('.js'));
    const lines = files.flatMap((file) => importsOf(file, readText(`dist/${file}`)));
    const atLoad = lines.filter(({ dynamic, specifier }) => !dynamic && !specifier.startsWith('.'));
    const known = /^(zod\/mini|zod\/v4\/core|big\.js|fflate|papaparse|saxes)$/;
    expect(atLoad.filter(({ specifier }) => !known.test(specifier))).toEqual([]);
  });

  it('asks for no types of the optional libraries', () => {
    const files = builtFiles.filter((file) => /\.d\.c?ts$/.test(file));
    const foreign = /(from|import\() ?['"](docx|exceljs|pdfmake|node:|big\.js)|reference types=/;
    expect(
      files.filter((file) => foreign.test(codeWithoutComments(readText(`dist/${file}`)))),
    ).toEqual([]);
  });

  it('names no room and nothing of the tests: imports lead to files', () => {
    const names = /["'`]#(room|inside)|\/inside\.js/;
    const holding = builtFiles.filter((file) =>
      names.test(codeWithoutComments(readText(`dist/${file}`))),
    );
    expect(holding).toEqual([]);
  });

  it('leads to files that exist', () => {
    const modules = builtFiles.filter((file) => file.endsWith('.js'));
    const lines = modules.flatMap((file) => importsOf(`dist/${file}`, readText(`dist/${file}`)));
    const files = new Set(builtFiles.map((file) => `dist/${file}`));
    expect(lines.length).toBeGreaterThan(100);
    const lost = lines.filter(({ file, specifier }) => {
      const target = posix.join(posix.dirname(file), specifier);
      return specifier.startsWith('.') && !files.has(target);
    });
    expect(lost).toEqual([]);
  });

  it('holds no path of the machine that built it', () => {
    const here = fromRoot('');
    const holding = builtFiles.filter((file) =>
      readFileSync(fromRoot(`dist/${file}`)).includes(here),
    );
    expect(holding).toEqual([]);
  });
});
