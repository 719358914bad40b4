import {
  check,
  createDataset,
  createHierarchy,
  describeFinding,
  en,
  vi,
  type Finding,
} from 'danvan';
import { namesOf } from 'danvan/report';
import { checkFilledForms, readFilledForms } from 'danvan/forms';
import { indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { mistakenFigures, type Mistake, type Row } from './in-figures.js';
import { forms, mistakenForms, periods, rightForms } from './in-forms.js';

const communes = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
// The last commune is there since the reform.
const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh Mẫu' },
  ...communes.map((number) => ({
    id: `xa-${number}`,
    name: `xã Mẫu ${number}`,
    parent: 'tinh',
    ...(number === '12' && { validity: [{ from: '2025-07-01' }] }),
  })),
]);

function inFigures(rows: readonly Row[]) {
  const observations = rows.map(([unit, indicator, period, value, more]) => ({
    unit,
    indicator,
    period,
    value,
    ...more,
  }));
  return check(createDataset({ hierarchy, indicators, observations }));
}

function inForms(sent: typeof rightForms) {
  const options = { forms, periods, known: hierarchy };
  const read = readFilledForms(sent, options);
  return [...read.findings, ...checkFilledForms(read.values, options)];
}

const rowsOf = (wrong: ReadonlySet<unknown>): readonly Row[] =>
  mistakenFigures.flatMap((one) => (wrong.has(one) ? one.wrong : one.right));

/** What the sentences of forms are told in. */
const names = namesOf(createDataset({ hierarchy, indicators, observations: [] }));

const said = ({ code }: Finding): string => code;
const codesOf = (mistakes: readonly Mistake[]): readonly string[] =>
  mistakes.map(({ code }) => code).toSorted();

/** Where the sentence says what; before it stands where. */
function expectSaid([finding, ...others]: readonly Finding[], mistake: Mistake) {
  expect(others).toEqual([]);
  expect(finding?.code).toBe(mistake.code);
  if (finding === undefined) return;
  expect(describeFinding(finding, vi, names)).toBe(mistake.vi);
  expect(describeFinding(finding, en, names)).toBe(mistake.en);
}

describe('a made-up quarter', () => {
  it('has nothing wrong with it', () => {
    expect(inFigures(rowsOf(new Set()))).toEqual([]);
    expect(inForms(rightForms)).toEqual([]);
  });

  it('gives thirty findings for thirty mistakes of a clerk, and no other', () => {
    const found = inFigures(rowsOf(new Set(mistakenFigures)));
    expect(found.map(said).toSorted()).toEqual(codesOf(mistakenFigures));
    const sent = mistakenForms.reduce((all, { change }) => change(all), rightForms);
    expect(inForms(sent).map(said).toSorted()).toEqual(codesOf(mistakenForms));
    expect(mistakenFigures.length + mistakenForms.length).toBe(30);
  });

  it.each(mistakenFigures)('tells of $what', (mistake) => {
    expectSaid(inFigures(rowsOf(new Set([mistake]))), mistake);
  });

  it.each(mistakenForms)('tells of $what', (mistake) => {
    expectSaid(inForms(mistake.change(rightForms)), mistake);
  });
});
