import { createHierarchy } from 'danvan';
import { defineForm } from 'danvan/forms';
import { readSubmissions } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { filledBy, sent } from '../../../support/submissions.js';

const columns = [
  { index: '1', heading: 'Số vụ' },
  { index: '2', heading: 'Hòa giải thành' },
];
const forms = [defineForm({ id: 'bm-01', title: 'Hòa giải', columns })];
const known = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
const good = sent('xa-a', { '1': 8, '2': 6 }, ['2026-10-05', '2026-10-07']);

it('reads what it wrote', () => {
  const { values, findings } = readSubmissions([good], { forms, known });
  expect(values).toEqual([good]);
  expect(findings).toEqual([]);
  expect(readSubmissions(JSON.parse(JSON.stringify(values)), { forms, known }).values).toEqual(
    values,
  );
  expect(Object.isFrozen(values[0]?.history)).toBe(true);
});

it.each([
  [{ unit: 'xa-b', filled: undefined }, ['organization/unknown-unit'], 1],
  [{ period: '2026-Q5', filled: undefined }, ['time/not-a-period'], 0],
  [{ filled: filledBy('xa-a', { '9': 1 }) }, ['shape/unknown-field'], 0],
  [{ filled: { ...filledBy('xa-a', {}), form: 'bm-02' } }, ['forms/unknown-form'], 0],
  [{ supersedes: 's0' }, ['workflow/unknown-superseded'], 1],
])('tells of %j', (more, codes, kept) => {
  const { values, findings } = readSubmissions([{ ...good, ...more }], { forms, known });
  expect(findings.map(({ code }) => code)).toEqual(codes);
  expect(findings[0]?.path.slice(0, 2)).toEqual(['submissions', 0]);
  expect(values).toHaveLength(kept);
});

it('keeps the first of two with one id', () => {
  const { values, findings } = readSubmissions([good, good]);
  expect(values).toHaveLength(1);
  expect(findings.map(({ code }) => code)).toEqual(['records/repeated-record']);
});

it('knows what a correction corrects, wherever it stands in the list', () => {
  const later = { ...good, id: 's2', supersedes: good.id };
  expect(readSubmissions([later, good]).findings).toEqual([]);
});

it('takes observations too', () => {
  const { filled: _, ...rest } = good;
  const observations = [
    { unit: 'xa-a', indicator: 'mediation.cases-received', period: '2026-Q3', value: 8 },
  ];
  const { values, findings } = readSubmissions([{ ...rest, observations }]);
  expect(findings).toEqual([]);
  expect(values[0]?.observations?.[0]).toMatchObject({ indicator: 'mediation.cases-received' });
});
