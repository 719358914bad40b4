import { createHierarchy, en, exportReport, periodOf, vi, type Locale } from 'danvan';
import { composeReminder } from 'danvan/report';
import { plainText } from 'danvan/plain-text';
import { stateLayout as layout } from 'danvan/vietnam';
import { dataVersion, effective, verify } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/submissions.js';

const hierarchy = createHierarchy([
  { id: 'so', name: 'Sở Nội vụ', category: 'organization', symbol: 'SNV' },
  { id: 'xa-a', name: 'xã A' },
]);
const composed = (version?: { at: string; code: string }, locale: Locale = vi) =>
  composeReminder({
    hierarchy,
    issuer: 'so',
    layout,
    place: 'A',
    locale,
    asOf: '2026-10-20',
    obligations: [{ unit: 'xa-a', form: 'bm-01', period: periodOf('2026-Q3') }],
    dataVersion: version,
  });
const code = '3f9a-1c2d-77e0-9b14';

it('prints the code and the moment at the end, and nothing where none is given', () => {
  expect(composed({ at: '2026-10-15T14:00', code }).blocks.at(-1)).toEqual({
    kind: 'note',
    label: 'Phiên bản số liệu',
    lines: [`${code} (số liệu tính đến 14:00 ngày 15/10/2026)`],
  });
  expect(composed({ at: '2026-10-15', code }, en).blocks.at(-1)).toMatchObject({
    lines: [`${code} (figures up to the end of 15/10/2026)`],
  });
  expect(composed().blocks.at(-1)?.kind).not.toBe('note');
});

it('is in the document that is stored, and can be verified from there', async () => {
  const submission = sent('xa-a', { '1': 8 }, ['2026-10-05']);
  const version = await dataVersion(
    effective([submission], '2026-10-15', { scope: { units: ['xa-a'] } }),
  );
  const report = composed(version);
  const stored = JSON.parse(JSON.stringify(report));
  expect(stored.dataVersion).toMatchObject({ code: version.code, hash: version.hash });
  expect((await verify(stored, [submission], { at: '2026-12-31' })).stands).toBe(true);
  const { bytes } = await exportReport(stored, plainText(), {
    locale: vi,
    createdAt: '2026-10-15',
  });
  expect(new TextDecoder().decode(bytes)).toContain(version.code);
});

it('does not freeze what it was given, and refuses a moment that is none', () => {
  const given = { at: '2026-10-15', code, scope: { units: ['xa-a'] } };
  composed(given);
  expect(Object.isFrozen(given.scope.units)).toBe(false);
  expect(errorOf(() => composed({ at: 'nay', code })).code).toBe('INVALID_ARGUMENT');
});
