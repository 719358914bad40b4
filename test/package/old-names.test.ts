import ts from 'typescript';
import { expect, it } from 'vitest';
import { oldNamesRead } from '../support/old-names.js';
import { repositoryOptions } from '../support/public-names.js';
import { fromRoot, readText, sourceFiles } from '../support/repository.js';

/** Days were called so before they were called `from` and `to`. */
const names = ['firstDay', 'lastDay'];

/** They take the records of others, by both names. */
const readers = ['src/campaigns/campaigns/campaign-schema.ts', 'src/time/calendars/term-system.ts'];

it('only what takes records by both names reads days by those of before', () => {
  const files = sourceFiles();
  const program = ts.createProgram(files.map(fromRoot), { ...repositoryOptions, noEmit: true });
  const found = files
    .filter((file) => names.some((name) => readText(file).includes(name)))
    .flatMap((file) =>
      oldNamesRead(program, fromRoot(file), names).map((place) => `${file}:${place}`),
    );
  const others = found.filter((place) => !readers.some((file) => place.startsWith(`${file}:`)));
  expect(others).toEqual([]);
  expect(found).toHaveLength(readers.length * names.length);
});
