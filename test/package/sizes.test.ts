import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledSizes } from '../support/bundle.js';
import { packageDoors } from '../support/package-doors.js';
import { importsOf } from '../support/read-imports.js';
import { fromRoot, readText } from '../support/repository.js';
import { codeWithoutComments } from '../support/without-comments.js';

/** The most bytes of each door, minified and gzipped; raise one only in the commit that needs it. */
const ceilings: Readonly<Record<string, number>> = {
  index: 124_000,
  vietnam: 29_000,
  excel: 36_000,
  pdf: 25_000,
  'plain-text': 18_000,
  testing: 34_000,
};

const names = packageDoors.map(({ built }) => built);

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
    const files = readdirSync(fromRoot('dist')).filter((file) => file.endsWith('.js'));
    const lines = files.flatMap((file) => importsOf(file, readText(`dist/${file}`)));
    const atLoad = lines.filter(({ dynamic, specifier }) => !dynamic && !specifier.startsWith('.'));
    const known = /^(zod|big\.js|fflate|papaparse|date-fns(\/.+)?)$/;
    expect(atLoad.filter(({ specifier }) => !known.test(specifier))).toEqual([]);
  });

  it('asks for no types of the optional libraries', () => {
    const files = readdirSync(fromRoot('dist')).filter((file) => /\.d\.c?ts$/.test(file));
    const foreign = /(from|import\() ?['"](exceljs|pdfmake|node:|big\.js)|reference types=/;
    expect(
      files.filter((file) => foreign.test(codeWithoutComments(readText(`dist/${file}`)))),
    ).toEqual([]);
  });

  it('holds no path of the machine that built it', () => {
    const files = readdirSync(fromRoot('dist'));
    const here = fromRoot('');
    const holding = files.filter((file) => readFileSync(fromRoot(`dist/${file}`)).includes(here));
    expect(holding).toEqual([]);
  });
});

describe('sizes', () => {
  let sizes: Record<string, number> = {};
  beforeAll(async () => {
    sizes = await bundledSizes(names);
  });

  it('are printed in one line', () => {
    console.log(`sizes in bytes, gzipped: ${JSON.stringify(sizes)}`);
    expect(Object.keys(sizes)).toEqual(names);
  });

  it('have a ceiling for every door', () => {
    expect(Object.keys(ceilings)).toEqual(names);
  });

  it.each(names)('of %s stay below the ceiling', (name) => {
    expect(sizes[name]).toBeGreaterThan(0);
    expect(sizes[name]).toBeLessThanOrEqual(ceilings[name] ?? 0);
  });
});
