import { createDataset, createHierarchy } from 'danvan';
import { calendarsAgree } from 'danvan/rules';
import { indicators, reportingCalendars as calendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';

const findingsOf = (...periods: readonly string[]) => {
  const dataset = createDataset({
    hierarchy: createHierarchy([{ id: 'xa-a', name: 'xã A' }]),
    indicators,
    observations: periods.map((period, value) => {
      return { unit: 'xa-a', indicator: 'outreach.sessions', period, value };
    }),
    periods: { calendars },
  });
  expect(dataset.findings).toEqual([]);
  return [...calendarsAgree.check(dataset)];
};

it('lets figures of one calendar pass', () => {
  expect(findingsOf('2023-Q1', '2024-Q1', '2024')).toEqual([]);
  expect(findingsOf('2024-Q1@tt-01-2024-ttcp', '2024-Q2@tt-01-2024-ttcp')).toEqual([]);
});

it('warns once of each further calendar, at the figure that brings it in', () => {
  const findings = findingsOf('2023-Q1', '2024-Q1@tt-01-2024-ttcp', '2024-Q2@tt-01-2024-ttcp');
  expect(findings).toMatchObject([
    {
      code: 'time/calendars-differ',
      severity: 'warning',
      path: ['observations', 1, 'value'],
      unit: 'xa-a',
      period: '2024-Q1@tt-01-2024-ttcp',
      indicator: 'outreach.sessions',
    },
  ]);
});

it('says nothing of periods that are given by their days', () => {
  expect(findingsOf('2023-Q1', '2023-01-15/2023-02-20')).toEqual([]);
});
