import {
  aggregate,
  createDataset,
  createHierarchy,
  describeFinding,
  findCell,
  periodOf,
  vi,
} from 'danvan';
import { overdueReports } from 'danvan/organization';
import { composeReminder } from 'danvan/report';
import { collect, collectedSubmissions, type CollectFile } from 'danvan/collect';
import { excel } from 'danvan/excel';
import { defineForm, formObservations } from 'danvan/forms';
import { indicators, stateLayout } from 'danvan/vietnam';
import {
  dataVersion,
  diff,
  effective,
  readSubmissions,
  submissionCompleteness,
  verify,
  type Submission,
} from 'danvan/workflow';
import { expect, it } from 'vitest';
import { compoundFile } from '../support/compound-file.js';
import { filledSheet, workbookOf } from '../support/filled-workbooks.js';

const communes = Array.from({ length: 12 }, (_, at) => `xa-${String(at + 1).padStart(2, '0')}`);
const hierarchy = createHierarchy([
  { id: 'tinh-a', name: 'tỉnh A (minh họa)' },
  { id: 'so', name: 'Sở Nội vụ', category: 'organization', symbol: 'SNV' },
  ...communes.map((id) => ({ id, name: `xã số ${id.slice(3)}`, parent: 'tinh-a' })),
]);
const form = defineForm({
  id: 'bm-01',
  title: 'Tuyên truyền, hòa giải',
  columns: [
    { index: '1', heading: 'Số cuộc tuyên truyền', indicator: { code: 'outreach.sessions' } },
    { index: '2', heading: 'Vụ, việc tiếp nhận', indicator: { code: 'mediation.cases-received' } },
    { index: '3', heading: 'Hòa giải thành', indicator: { code: 'mediation.cases-successful' } },
  ],
});
const period = periodOf('2026-Q3');
const expected = communes.map((unit) => ({ unit, form: 'bm-01', period }));
const dueDates = communes.map((unit) => ({
  unit,
  form: 'bm-01',
  period: '2026-Q3',
  due: '2026-10-10',
}));

const workbook = (unit: string, quarter: string, cells: { readonly [column: string]: number }) =>
  workbookOf(filledSheet(form, hierarchy, { unit, period: quarter, cells }));

const ten = { '1': 10, '2': 8, '3': 6 };
const [locked = '', wrongQuarter = '', silent = ''] = communes.slice(9);

async function filesOf(): Promise<readonly CollectFile[]> {
  const good = communes.slice(0, 9).map(async (unit) => ({
    name: `${unit}.xlsx`,
    bytes: await workbook(unit, '2026-Q3', ten),
  }));
  return [
    ...(await Promise.all(good)),
    {
      name: 'Báo cáo quý 3 - xã số 10.xlsx',
      bytes: compoundFile(['EncryptionInfo', 'EncryptedPackage']),
    },
    { name: 'so-lieu.xlsx', bytes: await workbook(wrongQuarter, '2026-Q2', ten) },
  ];
}

const collected = await collect(await filesOf(), {
  form,
  sheets: excel(),
  units: hierarchy,
  expected,
  receivedOn: '2026-10-05',
  dataset: { hierarchy, indicators },
});

it('adds up the nine that are in order, and says 9 of 12', () => {
  expect(collected.outcomes.map(({ verdict }) => verdict)).toEqual([
    ...communes.slice(0, 9).map(() => 'accepted'),
    'locked',
    'wrong-period',
  ]);
  const table =
    collected.dataset && aggregate(collected.dataset, { units: 'tinh-a', period: '2026-Q3' });
  const cell = table && findCell(table, 'outreach.sessions');
  expect(cell).toMatchObject({ amount: 90, coverage: { reported: 9, expected: 12 } });
});

it('calls each of the three what it is; only the last is silent', () => {
  expect(collected.silent.map(({ unit }) => unit)).toEqual([silent]);
  const { entries } = overdueReports(expected, { ...collected, dueDates }, '2026-10-20');
  expect(entries.map(({ unit, standing, days }) => [unit, standing, days])).toEqual([
    [locked, 'unreadable', 10],
    [wrongQuarter, 'wrong-period', 10],
    [silent, 'not-sent', 10],
  ]);
});

it('reminds in the same words', () => {
  const { received, unusable } = collected;
  const letter = composeReminder({
    hierarchy,
    issuer: 'so',
    layout: stateLayout,
    place: 'A',
    asOf: '2026-10-20',
    obligations: expected,
    dueDates,
    received,
    unusable,
  });
  const text = JSON.stringify(letter.blocks);
  expect(text).toContain('9/12 báo cáo phải gửi');
  expect(text).toContain(
    '01 báo cáo chưa gửi; 01 báo cáo đã gửi, tệp không mở được; 01 báo cáo gửi nhầm kỳ',
  );
});

const accepted = collectedSubmissions(collected, { acceptedOn: '2026-10-12' });
const later = (unit: string, id: string, cells: { readonly [column: string]: number }) => ({
  id,
  form: 'bm-01',
  unit,
  period: '2026-Q3',
  filled: { form: 'bm-01', unit, period: '2026-Q3', rows: [{ key: unit, cells }] },
  history: [
    { to: 'submitted', date: '2026-10-20' },
    { to: 'accepted', date: '2026-10-21' },
  ],
});

/** The total of an indicator over what is in force. */
function totalOf(submissions: readonly Submission[], at: string, indicator: string) {
  const { reports } = effective(submissions, at);
  const observations = reports.flatMap(({ filled }) =>
    filled === undefined ? [] : formObservations(form, filled),
  );
  const dataset = createDataset({ hierarchy, indicators, obligations: expected, observations });
  return findCell(aggregate(dataset, { units: 'tinh-a', period: '2026-Q3' }), indicator).amount;
}

it('follows a correction and a late report after the signing', async () => {
  const signed = '2026-10-15T14:00';
  const version = await dataVersion(effective(accepted, signed));
  const correction = { ...later('xa-01', 'sua', { '2': 9, '3': 7 }), supersedes: accepted[0]?.id };
  const late = later(silent, 'muon', { '2': 6, '3': 3 });
  const { values, findings } = readSubmissions([...accepted, correction, late], {
    forms: [form],
    known: hierarchy,
  });
  expect(findings).toEqual([]);

  expect(totalOf(values, signed, 'mediation.cases-received')).toBe(72);
  expect(totalOf(values, '2026-10-31', 'mediation.cases-received')).toBe(72 + 1 + 6);
  expect(totalOf(values, '2026-10-31', 'mediation.cases-successful')).toBe(54 + 1 + 3);
  expect(totalOf(values, '2026-10-31', 'outreach.sessions')).toBe(90);

  const changes = diff(effective(values, signed), effective(values, '2026-10-31'));
  expect(changes.findings.map((finding) => describeFinding(finding, vi))).toEqual([
    '02 số sửa, 02 số bổ sung.',
  ]);

  const standing = submissionCompleteness(values, {
    obligations: expected,
    dueDates,
    at: '2026-10-31',
  });
  expect(standing).toMatchObject({ expected: 12, received: 10, onTime: 9, late: 1, missing: 2 });
  expect(standing.missingReports.map(({ unit }) => unit)).toEqual([locked, wrongQuarter]);

  const before = await verify({ dataVersion: version }, accepted, { at: '2026-10-31' });
  expect(before.stands).toBe(true);
  const after = await verify({ dataVersion: version }, values, { at: '2026-10-31' });
  expect([after.stands, after.reproduced]).toEqual([false, true]);
  expect(after.findings.map(({ code }) => code)).toEqual(['workflow/version-differs']);
});
