import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledSize, type DoorSize } from '../support/bundle.js';
import { moduleOf, packageDoors } from '../support/package-doors.js';
import { importsOf } from '../support/read-imports.js';
import { filesUnder, fromRoot, readText } from '../support/repository.js';
import { codeWithoutComments } from '../support/without-comments.js';

/**
 * The most bytes of each door, minified and gzipped; raise one only in the commit that needs it.
 */
const ceilings: Readonly<Record<string, DoorSize>> = {
  index: { own: 227_500, withPeers: 257_400 },
  organization: { own: 43_000, withPeers: 70_900 },
  time: { own: 22_200, withPeers: 50_400 },
  text: { own: 21_900, withPeers: 21_900 },
  documents: { own: 17_300, withPeers: 43_800 },
  coordination: { own: 36_600, withPeers: 64_800 },
  campaigns: { own: 35_400, withPeers: 64_000 },
  indicators: { own: 53_800, withPeers: 82_000 },
  aggregation: { own: 84_000, withPeers: 113_400 },
  rules: { own: 55_500, withPeers: 84_100 },
  findings: { own: 22_800, withPeers: 50_400 },
  report: { own: 147_200, withPeers: 175_300 },
  exporter: { own: 19_600, withPeers: 19_600 },
  'locale-vi': { own: 52_800, withPeers: 52_800 },
  'locale-en': { own: 38_200, withPeers: 38_200 },
  schemas: { own: 8_600, withPeers: 36_300 },
  vietnam: { own: 75_000, withPeers: 103_500 },
  democracy: { own: 46_000, withPeers: 74_900 },
  forms: { own: 79_600, withPeers: 109_200 },
  workflow: { own: 34_000, withPeers: 62_400 },
  collect: { own: 69_000, withPeers: 98_700 },
  sql: { own: 72_000, withPeers: 101_000 },
  excel: { own: 99_200, withPeers: 127_100 },
  pdf: { own: 38_600, withPeers: 407_600 },
  word: { own: 42_600, withPeers: 133_600 },
  csv: { own: 32_700, withPeers: 32_700 },
  'plain-text': { own: 22_300, withPeers: 22_300 },
  // The cases render in a language, and so carry its words and sentences.
  testing: { own: 76_400, withPeers: 76_400 },
};

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
    const expected = packageDoors.map(({ specifier, source, built }) => {
      const types = file(built, 'd.ts');
      const required = { types: file(built, 'd.cts'), default: file(built, 'cjs') };
      return [
        specifier.replace('danvan', '.'),
        {
          node: { import: { types, default: file(built, 'js') }, require: required },
          import: { types, default: `./${moduleOf(source)}` },
          require: required,
        },
      ];
    });
    expect(exports).toEqual({
      ...Object.fromEntries(expected),
      './package.json': './package.json',
    });
  });

  it('imports nothing of Node when it is loaded, and no optional library', () => {
    const files = builtFiles.filter((file) => file.endsWith('.js'));
    const lines = files.flatMap((file) => importsOf(file, readText(`dist/${file}`)));
    const atLoad = lines.filter(({ dynamic, specifier }) => !dynamic && !specifier.startsWith('.'));
    const known = /^(zod|big\.js|fflate|papaparse|saxes|date-fns(\/.+)?)$/;
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

  it('leads to files that exist, one for each module', () => {
    const modules = builtFiles.filter((file) => file.startsWith('modules/'));
    const lines = modules.flatMap((file) => importsOf(`dist/${file}`, readText(`dist/${file}`)));
    const files = new Set(builtFiles.map((file) => `dist/${file}`));
    const lost = lines.filter(({ file, specifier }) => {
      const target = posix.join(posix.dirname(file), specifier);
      return specifier.startsWith('.') && !files.has(target);
    });
    expect(lost).toEqual([]);
    expect(modules.length).toBeGreaterThan(500);
  });

  it('holds no path of the machine that built it', () => {
    const here = fromRoot('');
    const holding = builtFiles.filter((file) =>
      readFileSync(fromRoot(`dist/${file}`)).includes(here),
    );
    expect(holding).toEqual([]);
  });
});

describe('sizes', () => {
  let sizes: Record<string, DoorSize> = {};
  beforeAll(async () => {
    for (const name of names) sizes = { ...sizes, [name]: await bundledSize(name) };
  });

  it('are printed in one line', () => {
    console.log(`sizes in bytes, gzipped: ${JSON.stringify(sizes)}`);
    expect(Object.keys(sizes)).toEqual(names);
  });

  it('have a ceiling for every door', () => {
    expect(Object.keys(ceilings)).toEqual(names);
  });

  it.each(names)('of %s stay below the ceiling, alone and with what the app installs', (name) => {
    const { own, withPeers } = sizes[name] ?? { own: 0, withPeers: 0 };
    expect(own).toBeGreaterThan(0);
    expect(withPeers).toBeGreaterThanOrEqual(own);
    expect(own).toBeLessThanOrEqual(ceilings[name]?.own ?? 0);
    expect(withPeers).toBeLessThanOrEqual(ceilings[name]?.withPeers ?? 0);
  });
});
