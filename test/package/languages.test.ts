import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledNames } from '../support/bundle.js';
import { fromRoot, readText, sourceFiles } from '../support/repository.js';
import { codeWithoutComments } from '../support/without-comments.js';

beforeAll(() => {
  if (!existsSync(fromRoot('dist/index.js'))) throw new Error('build first: npm run build');
});

/** All sources of a folder in one text. */
const readFolder = (folder: string): string =>
  sourceFiles()
    .filter((path) => path.startsWith(`${folder}/`))
    .map(readText)
    .join('\n');

/** The longer pieces of text in the sources of a language. */
const piecesOf = (language: 'vi' | 'en'): readonly string[] =>
  sourceFiles()
    .filter((path) => path.startsWith(`src/locale/${language}/`))
    .flatMap((path) => codeWithoutComments(readText(path)).match(/`[^`]*`|'[^'\n]*'/g) ?? [])
    .flatMap((text) => text.slice(1, -1).split(/\$\{[^}]*\}/))
    .filter((piece) => piece.length >= 16 && /\p{L}+ \p{L}+/u.test(piece) && !/[${}']/.test(piece));

describe('an app that imports describeFinding and one language', () => {
  it.each([
    ['vi', 'en'],
    ['en', 'vi'],
  ] as const)('carries every sentence of %s and none of %s', async (own, other) => {
    const { text } = await bundledNames('index', ['describeFinding', own]);
    const pieces = piecesOf(own);
    expect(pieces.length).toBeGreaterThan(150);
    expect(pieces.filter((piece) => !text.includes(piece))).toEqual([]);
    expect(piecesOf(other).filter((piece) => text.includes(piece))).toEqual([]);
  });
});

describe('an app that composes a review in Vietnamese', () => {
  it('carries no sentence of findings and no English', async () => {
    const { text } = await bundledNames('index', ['composeReview']);
    // The words of documents are Vietnamese; some of them are words of a sentence too.
    const labels = readFolder('src/locale/labels');
    const held = [...piecesOf('en'), ...piecesOf('vi')].filter(
      (piece) => text.includes(piece) && !labels.includes(piece),
    );
    expect(held).toEqual([]);
  });
});
