import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasBehaviour } from '../support/has-behaviour.js';
import {
  fromRoot,
  readText,
  repositoryFiles,
  sourceFiles,
  topLevel,
} from '../support/repository.js';
import { codeWithoutComments } from '../support/without-comments.js';

const allowedAtTop = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'build',
  'docs',
  'examples',
  'exporters',
  'package-lock.json',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
  'tsup.config.ts',
];

const binary = new Set(['.xlsx', '.pdf', '.png', '.ttf', '.docx', '.gz']);
const textFiles = repositoryFiles().filter((path) => !binary.has(extname(path)));
const lineCount = (path: string): number => readText(path).split('\n').length - 1;

// Put together here, so that this file does not hold what it looks for.
const forbidden = [
  ['TO', 'DO'],
  ['FIX', 'ME'],
  ['registry.', 'npmjs'],
  ['registry.', 'yarnpkg'],
  ['/wor', 'k/'],
  ['/tm', 'p/'],
  ['/hom', 'e/'],
  ['/roo', 't/'],
  ['/User', 's/'],
  ['C:', '\\'],
].map((parts) => parts.join(''));

/**
 * The mirror of a source file: `src/text/x.ts` is tested by `test/unit/text/x.test.ts`; both
 * languages of a table, `x.vi.ts` and `x.en.ts`, by `x.test.ts`.
 */
const mirrorOf = (path: string): string =>
  `test/unit/${path.replace(/^src\//, '').replace(/(\.(vi|en))?\.ts$/, '.test.ts')}`;

describe('the top level', () => {
  it('holds what it must and dot-files, nothing else', () => {
    expect(topLevel().filter((name) => !name.startsWith('.'))).toEqual(allowedAtTop);
  });

  it('holds the script that checks the whole', () => {
    expect(repositoryFiles('.ci')).toEqual(['.ci/run']);
  });
});

describe('every text file', () => {
  it('is Unicode NFC', () => {
    expect(textFiles.filter((path) => readText(path) !== readText(path).normalize('NFC'))).toEqual(
      [],
    );
  });

  it('is UTF-8 without a byte order mark, with line feeds and one at the end', () => {
    const wrong = textFiles.filter((path) => {
      const bytes = readFileSync(fromRoot(path));
      const text = bytes.toString('utf8');
      return !Buffer.from(text).equals(bytes) || /^\uFEFF|\r|\n\n$|[^\n]$/.test(text);
    });
    expect(wrong).toEqual([]);
  });

  it('holds no unfinished work, registry host or path of one machine', () => {
    const found = textFiles.flatMap((path) =>
      readText(path)
        .split('\n')
        .flatMap((line, at) => {
          const word = forbidden.find((each) => line.includes(each));
          return word === undefined ? [] : [`${path}:${at + 1} ${word}`];
        }),
    );
    expect(found).toEqual([]);
  });
});

describe('source files', () => {
  it('have their mirror among the unit tests, unless they hold only types or data', () => {
    const tests = new Set(repositoryFiles('test/unit'));
    const untested = sourceFiles()
      .filter((path) => !path.endsWith('/index.ts') && hasBehaviour(path, readText(path)))
      // The cases are tests themselves; the test of their list tries them on broken exporters.
      .filter((path) => !path.startsWith('exporters/testing/cases/'))
      // Sentences are data that are written as functions; each is tried as describeFinding says it.
      .filter((path) => !/^src\/locale\/(vi|en)\//.test(path))
      // Rows of the catalogue, in functions so that bundlers may leave them out.
      .filter((path) => !/^src\/vietnam\/indicators\/(?!by|rows|dimensions)/.test(path))
      .filter((path) => !tests.has(mirrorOf(path)));
    expect(untested).toEqual([]);
  });

  it('have a name in kebab-case', () => {
    const kebabCase = /^[a-z0-9-]+(\/[a-z0-9-]+)*(\.(vi|en))?\.ts$/;
    const wrong = sourceFiles().filter((path) => !kebabCase.test(path));
    expect(wrong).toEqual([]);
  });

  it('fit on a screen: half of them in 60 lines, all but tables of data in 300', () => {
    const isTable = (path: string): boolean =>
      /^src\/(vietnam|locale)\//.test(path) && !hasBehaviour(path, readText(path));
    const counts = sourceFiles()
      .map(lineCount)
      .toSorted((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(60);
    const long = sourceFiles().filter((path) => lineCount(path) > 300 && !isTable(path));
    expect(long).toEqual([]);
  });

  it('keep Vietnamese words where languages live, and in the sample report of the exporters’ tests', () => {
    const elsewhere = sourceFiles().filter(
      (path) => !/^(src\/(locale|vietnam|text|time)|exporters\/testing)\//.test(path),
    );
    const found = elsewhere.flatMap((path) =>
      codeWithoutComments(readText(path))
        .split('\n')
        .flatMap((line, at) => (/(?![a-zA-Z])\p{L}/u.test(line) ? [`${path}:${at + 1}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

describe('unit tests', () => {
  it('lie in folders that mirror those of src and exporters', () => {
    const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
    const mirrors = new Set(sourceFiles().map((path) => folderOf(mirrorOf(path))));
    const lost = repositoryFiles('test/unit').filter((path) => !mirrors.has(folderOf(path)));
    expect(lost).toEqual([]);
  });
});

describe('the checks of this file', () => {
  it.each([
    ['interface A { readonly a: string }', false],
    ["export const table = Object.freeze({ a: ['x'], b: 1 } as const);", false],
    ["export { a } from './a.js';", false],
    ['export const f = (a: number) => a;', true],
    ['export function f() { return 1; }', true],
    ['export const schema = z.strictObject({ a: z.string() });', true],
    ['export class A extends Error {}', true],
  ])('know whether there is something to test in %s', (text, expected) => {
    expect(hasBehaviour('x.ts', text)).toBe(expected);
  });

  it('leave out comments and nothing else', () => {
    const code = 'a(`đ${/* ê */ b}`); // ô\n/** ơ\n * ư */ const c = "//â";';
    expect(codeWithoutComments(code)).toBe('a(`đ${ b}`); \n\n const c = "//â";');
  });
});
