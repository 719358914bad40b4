import { describeFinding, en, vi, type Finding } from 'danvan';
import type { MainLocale, Names } from 'danvan/findings';
import { mainEn } from 'danvan/locale/en';
import { mainVi } from 'danvan/locale/vi';
import { describe, expect, it } from 'vitest';
import { mainChoicesVi, mainFieldsVi } from '#inside/locale/vi';
import { givenOut } from '../../../support/given-out.js';
import { readText, sourceFiles } from '../../../support/repository.js';
import { codeWithoutComments } from '../../../support/without-comments.js';

const languages: readonly (readonly [main: MainLocale, whole: MainLocale])[] = [
  [mainVi, vi],
  [mainEn, en],
];
const names: Names = { unit: (id) => `xã ${id}` };

describe.each(languages)('the main part of $language', (main, whole) => {
  const codes = Object.keys(main.sentences);

  it('tells what the main job finds as the whole language does', () => {
    expect(codes.length).toBeGreaterThan(100);
    const told = Object.entries(givenOut).filter(([code]) => Object.hasOwn(main.sentences, code));
    expect(told).toHaveLength(codes.length);
    for (const [code, [severity, params]] of told) {
      const finding: Finding = {
        code,
        severity,
        path: ['units', 0, 'kind'],
        params: { ...params },
      };
      expect(describeFinding(finding, main, names)).toBe(describeFinding(finding, whole, names));
    }
  });

  it('has the words of reviews, and says no more than the code of what it does not know', () => {
    expect(main.labels).toBe(whole.labels);
    const finding: Finding = { code: 'forms/x', severity: 'note', path: [], params: {} };
    expect(describeFinding(finding, main)).toContain('forms/x');
  });
});

/** The schemas of what the main job reads. */
const schemas = sourceFiles()
  .filter((path) =>
    /^src\/(?:text|time|organization|obligations|indicators|aggregation\/(?!dataset\/binary))/.test(
      path,
    ),
  )
  .map((path) => codeWithoutComments(readText(path)))
  .filter((code) => code.includes("from 'zod/mini'"));

describe('words for what the main job reads', () => {
  it('name every field', () => {
    const fields = schemas.flatMap((code) =>
      [...code.matchAll(/strictObject\(\{([^]*?)\n\s*\}\)/g)].flatMap(([, body = '']) =>
        [...body.matchAll(/^\s+([a-zA-Z]+)(?:,|: )/gm)].map(([, field = '']) => field),
      ),
    );
    const named = [...new Set(fields)].filter((field) => !field.endsWith('Schema'));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((field) => !Object.hasOwn(mainFieldsVi, field))).toEqual([]);
  });

  it('name every choice', () => {
    const words = schemas.flatMap((code) =>
      [...code.matchAll(/z\.(?:enum|literal)\((\[[^\]]*\]|'[^']*')/g)].flatMap(([, list = '']) =>
        [...list.matchAll(/'([a-z][a-z0-9-]*)'/g)].map(([, word = '']) => word),
      ),
    );
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !Object.hasOwn(mainChoicesVi, word))).toEqual([]);
  });
});
