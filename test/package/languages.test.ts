import { existsSync } from 'node:fs';
import type { Language } from 'danvan';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#inside/text';
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
const piecesOf = (language: Language): readonly string[] =>
  sourceFiles()
    .filter((path) => path.startsWith(`src/locale/${language}/`))
    .flatMap((path) => codeWithoutComments(readText(path)).match(/`[^`]*`|'[^'\n]*'/g) ?? [])
    .flatMap((text) => text.slice(1, -1).split(/\$\{[^}]*\}/))
    .filter((piece) => piece.length >= 16 && /\p{L}+ \p{L}+/u.test(piece) && !/[${}']/.test(piece));

describe('an app that imports describeFinding and one language', () => {
  it.each(languages)('carries every sentence of %s and none of another', async (own) => {
    const { text } = await bundledNames({ index: ['describeFinding', own] });
    const pieces = piecesOf(own);
    expect(pieces.length).toBeGreaterThan(150);
    expect(pieces.filter((piece) => !text.includes(piece))).toEqual([]);
    const others = languages.filter((language) => language !== own).flatMap(piecesOf);
    expect(others.filter((piece) => text.includes(piece))).toEqual([]);
  });
});

describe('an app that composes a review in Vietnamese', () => {
  it('carries no sentence of findings and no word of another language', async () => {
    const { text } = await bundledNames({ index: ['composeReview'] });
    // The words of documents are Vietnamese; some of them are words of a sentence too.
    const labels = readFolder('src/locale/labels');
    const held = languages
      .flatMap(piecesOf)
      .filter((piece) => text.includes(piece) && !labels.includes(piece));
    expect(held).toEqual([]);
  });
});
