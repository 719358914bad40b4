import { describe, expect, it } from 'vitest';
import { choicesVi, fieldsVi } from '#inside/locale/vi';
import { readText, sourceFiles } from '../../../support/repository.js';
import { codeWithoutComments } from '../../../support/without-comments.js';

const schemas = sourceFiles()
  .filter((path) =>
    /^src\/(?!locale|export|report|compose|vietnam|aggregation\/dataset\/binary)/.test(path),
  )
  .map((path) => codeWithoutComments(readText(path)))
  .filter((code) => code.includes("from 'zod/mini'"));

const listed = (pattern: RegExp): readonly string[] =>
  schemas.flatMap((code) =>
    [...code.matchAll(pattern)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([a-z][a-z0-9-]*)'/g)].map(([, word = '']) => word),
    ),
  );

describe('words of closed lists', () => {
  it('all have a name in Vietnamese', () => {
    const words = listed(/z\.(?:enum|literal)\((\[[^\]]*\]|'[^']*')/g);
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !Object.hasOwn(choicesVi, word))).toEqual([]);
  });
});

describe('fields of records', () => {
  it('all have a name in Vietnamese', () => {
    const fields = schemas.flatMap((code) =>
      [...code.matchAll(/strictObject\(\{([^]*?)\n\s*\}\)/g)].flatMap(([, body = '']) =>
        [...body.matchAll(/^\s+([a-zA-Z]+)(?:,|: )/gm)].map(([, field = '']) => field),
      ),
    );
    expect(fields.length).toBeGreaterThan(100);
    const named = [...new Set(fields)].filter((field) => !field.endsWith('Schema'));
    expect(named.filter((field) => !Object.hasOwn(fieldsVi, field))).toEqual([]);
  });
});

describe('steps of the ways to a place', () => {
  it('all have a name in Vietnamese, those of outlines and documents too', () => {
    const steps = sourceFiles()
      .map((path) => codeWithoutComments(readText(path)))
      .flatMap((code) => [...code.matchAll(/path: \[([^\]]*)\]|leftOutOf\(([^)]*)\)/g)])
      .flatMap(([, path, call]) => [...(path ?? call ?? '').matchAll(/'([A-Za-z]+)'/g)])
      .map(([, step = '']) => step);
    expect(steps).toEqual(expect.arrayContaining(['sections', 'sentences', 'typist', 'points']));
    const unnamed = steps.filter((step) => !Object.hasOwn(fieldsVi, step));
    expect([...new Set(unnamed)]).toEqual([]);
  });
});
