import { check, createDataset, createHierarchy } from 'danvan';
import { indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh', kind: 'province', level: 'province' },
]);

type Row = readonly [
  indicator: string,
  value: number | object,
  categories?: Record<string, string>,
];

/** The codes of what is found in figures of one report. */
function found(period: string, rows: readonly Row[]): readonly string[] {
  const observations = rows.map(([indicator, value, categories]) => ({
    unit: 'tinh',
    indicator,
    period,
    value: typeof value === 'number' ? value : JSON.parse(JSON.stringify(value)),
    ...(categories && { categories }),
  }));
  const dataset = createDataset({ hierarchy, indicators, observations });
  expect(dataset.findings).toEqual([]);
  expect(dataset.rejected).toEqual([]);
  return check(dataset).map(({ code }) => code);
}

const tayNinh: readonly Row[] = [
  ['members.new', 35_864],
  ['appeal.cash', 58_500_000_000],
  ['appeal.rice', { amount: 134, qualifier: 'nearly' }],
  ['appeal.goods', { amount: null, qualifier: 'many' }],
  ['outreach.sessions', 39_284],
  ['outreach.attendances', 1_327_453],
  ['people-inspection.supervisions', 98],
  ['community-investment.supervisions', 136],
  ['mediation.teams', 545],
  ['mediation.members', 4001],
  ['mediation.cases-received', 325],
  ['mediation.cases-successful', 240],
  ['mediation.success-rate', { amount: 74, precision: 1 }],
];

const dakDoa: readonly Row[] = [
  ['leadership.party-organizations-informed', 51],
  ['network.grassroots-party-organizations', 51],
  ['models.registered', 20],
  ['models.registered', 7, { field: 'economy' }],
  ['models.registered', 6, { field: 'culture-society' }],
  ['models.registered', 4, { field: 'defence-security' }],
  ['models.registered', 3, { field: 'political-system' }],
];

const dakNong: readonly Row[] = [
  ['petitions.received', 37_860],
  ['petitions.processed', 37_860],
  ['petitions.complaints', 7112],
  ['petitions.denunciations', 2821],
  ['petitions.feedback', 27_927],
  ['reception.visits', 25_427],
  ['reception.people', 43_907],
  ['councils.reception-visits', 592],
  ['councils.petitions-received', 1621],
  ['councils.petitions-forwarded', 923],
  ['councils.voter-opinions', { amount: 11_000, qualifier: 'over' }],
  ['councils.voter-opinions-forwarded', 1469],
  ['dialogues.events', { amount: null, qualifier: 'many' }],
];

const changed = (rows: readonly Row[], code: string, value: number): readonly Row[] =>
  rows.map((row) => (row[0] === code && row[2] === undefined ? [code, value] : row));

describe.each([
  ['Tây Ninh', '2020-H1', tayNinh],
  ['Đak Đoa', '2022', dakDoa],
  ['Đắk Nông', '2013/2023', dakNong],
] as const)('the figures of %s', (_, period, rows) => {
  it('have indicators, and contradict nothing', () => {
    expect(found(period.replace('2013/2023', '2013-01-01/2023-12-31'), rows)).toEqual([]);
  });
});

describe('the relations of these figures', () => {
  const span = '2013-01-01/2023-12-31';

  it.each([
    ['2020-H1', changed(tayNinh, 'mediation.cases-successful', 326), 'rules/part-exceeds-whole'],
    ['2020-H1', changed(tayNinh, 'mediation.cases-successful', 200), 'rules/stated-rate-differs'],
    [
      '2020-H1',
      changed(tayNinh, 'outreach.attendances', 39),
      'rules/fewer-attendances-than-sessions',
    ],
    [
      '2022',
      changed(dakDoa, 'leadership.party-organizations-informed', 52),
      'rules/part-exceeds-whole',
    ],
    ['2022', changed(dakDoa, 'models.registered', 19), 'rules/breakdown-may-differ'],
    [span, changed(dakNong, 'petitions.complaints', 7113), 'rules/parts-may-differ'],
    [span, changed(dakNong, 'petitions.processed', 37_861), 'rules/part-may-exceed'],
    [span, changed(dakNong, 'reception.people', 25_426), 'rules/fewer-attendances-than-sessions'],
    [span, changed(dakNong, 'councils.petitions-forwarded', 1622), 'rules/part-may-exceed'],
  ] as const)('of %s are missed where one is broken', (period, rows, code) => {
    expect(found(period, rows)).toContain(code);
  });

  it('add up the four or five parts of Đắk Nông’s mediation', () => {
    const cases: readonly Row[] = [
      ['mediation.cases-received', 323],
      ['mediation.cases-successful', 186],
      ['mediation.cases-failed', 103],
      ['mediation.cases-pending', 34],
    ];
    expect(found('2022-H1', cases)).toEqual([]);
    expect(found('2022-H1', changed(cases, 'mediation.cases-failed', 99))).toEqual([
      'rules/parts-may-differ',
    ]);
  });
});
