import { existsSync, readFileSync, statSync } from 'node:fs';
import { fromRoot, sourceFiles } from '../support/repository.js';
import { randomOf } from '../oracle/random.js';
import type { Asked } from './asked.js';
import { instrument, type Instrumented } from './instrument.js';

/** A source file, its own test, and its mutants. */
export interface Subject extends Instrumented {
  readonly path: string;
  readonly test: string;
}

const testOf = (path: string): string =>
  fromRoot(`test/unit/${path.replace(/^src\//, '').replace(/\.ts$/, '.test.ts')}`);

function allIn(place: string): readonly Subject[] {
  const isAsked = (path: string): boolean =>
    statSync(fromRoot(place)).isFile() ? path === place : path.startsWith(`${place}/`);
  let next = 1;
  return sourceFiles()
    .filter((path) => isAsked(path) && existsSync(testOf(path)))
    .map((path) => {
      const made = instrument(readFileSync(fromRoot(path), 'utf8'), next);
      next += made.mutants.length;
      return { ...made, path, test: testOf(path) };
    });
}

/** The source files of a place with the mutants to try: all, or as many as are asked, by lot. */
export function subjectsIn({ place, sample, seed }: Asked): readonly Subject[] {
  const subjects = allIn(place);
  if (sample === null) return subjects;
  const { next } = randomOf(seed);
  const drawn = subjects
    .flatMap(({ mutants }) => mutants.map(({ id }) => ({ id, lot: next() })))
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, sample);
  const ids = new Set(drawn.map(({ id }) => id));
  return subjects.map((one) => ({ ...one, mutants: one.mutants.filter(({ id }) => ids.has(id)) }));
}
