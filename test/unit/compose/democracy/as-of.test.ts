import { expect, it } from 'vitest';
import { asOf } from '#inside/compose';
import { countableRecords, readDisclosures, readRecommendations } from '#inside/democracy';
import { readHolidayTable } from 'danvan/time';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const row = { unit: 'xa', content: 'sửa cống', addressee: 'ubnd', due: '2026-11-11' };
const recommendations = readRecommendations([
  { ...row, id: 'waits' },
  { ...row, id: 'came', answeredOn: '2026-11-16', state: 'answered' },
  { ...row, id: 'refused', state: 'refused' },
  { ...row, id: 'undated', due: undefined },
]).values;
const factsAt = (day?: string) =>
  countableRecords({ recommendations }).map((entry) => asOf(entry, day).facts);

it('counts the days of a recommendation that waits beyond its term', () => {
  expect(factsAt('2026-12-31')).toMatchObject([
    { state: 'overdue', lateDays: 50 },
    { state: 'answered', lateDays: 5 },
    { state: 'refused', lateDays: undefined },
    { state: 'open', lateDays: undefined },
  ]);
});

it.each(['2026-11-11', undefined])('leaves what is in time on %s as it is', (day) => {
  expect(factsAt(day)[0]).toMatchObject({ state: 'open', lateDays: undefined });
});

it('counts the days of what is still not public', () => {
  const planned = { id: 'c', unit: 'xa', content: 'budget', state: 'planned' } as const;
  const disclosures = readDisclosures([{ ...planned, decidedOn: '2026-06-01' }]).values;
  const holidays = readHolidayTable({}).value;
  const [entry] = countableRecords({ disclosures }, { catalogues, holidays });
  expect(entry && asOf(entry, '2026-06-20').facts).toMatchObject({
    disclosed: false,
    due: '2026-06-15',
    onTime: false,
    lateDays: 5,
  });
});
