import { describe, expect, it } from 'vitest';
import { readDemocracyRecords, type DemocracyRows } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { democracyCatalogues as catalogues, democracyTallies as tallies } from 'danvan/vietnam';

/** A half-year of Tây Ninh, 2020. */
const tayNinh = {
  mediationTeams: [{ id: 'to', unit: 'tay-ninh', period: '2020-H1', teams: 545, mediators: 4001 }],
  mediations: [
    {
      id: 'vu',
      unit: 'tay-ninh',
      period: '2020-H1',
      received: 325,
      successful: 240,
      rate: { percent: 74, of: 'received' },
    },
  ],
} as const satisfies DemocracyRows;

const decade = { period: '2013/2023' } as const;

/** Ten years of Đắk Nông: the province, and its people's council apart. */
const dakNong = {
  petitions: [
    {
      id: 'tinh',
      unit: 'dak-nong',
      ...decade,
      breakdownOf: 'received',
      received: 37_860,
      handled: 37_860,
      complaints: 7112,
      denunciations: 2821,
      feedback: 27_927,
    },
    {
      id: 'hdnd',
      unit: 'hdnd-dak-nong',
      ...decade,
      receivedBy: 'peoples-council',
      received: 1621,
      forwarded: 923,
    },
  ],
  voterOpinions: [
    {
      id: 'ct',
      unit: 'hdnd-dak-nong',
      ...decade,
      forwardedAs: 'put-together',
      received: { amount: 11_000, qualifier: 'over' },
      consolidated: 1469,
      forwarded: 1469,
    },
  ],
} as const satisfies DemocracyRows;

const read = (rows: DemocracyRows) => readDemocracyRecords(rows, { catalogues });
const figures = (rows: DemocracyRows, period: string) => {
  const { records } = read(rows);
  const { observations } = tallyDemocracy(records, { tallies, periods: [period] });
  return Object.fromEntries(
    observations.map(({ unit, indicator, value }) => [`${unit} ${indicator}`, value]),
  );
};
const codes = (rows: DemocracyRows) => read(rows).findings.map(({ code }) => code);

describe('what reports have told', () => {
  it('is found without fault', () => {
    expect([...codes(tayNinh), ...codes(dakNong)]).toEqual([]);
  });

  it('is counted: 545 teams, 4,001 members, 240 of 325', () => {
    expect(figures(tayNinh, '2020-H1')).toEqual({
      'tay-ninh mediation.teams': 545,
      'tay-ninh mediation.members': 4001,
      'tay-ninh mediation.cases-received': 325,
      'tay-ninh mediation.cases-successful': 240,
    });
  });

  it('is counted: 37,860 letters of a province, others of its council, over 11,000 opinions', () => {
    expect(figures(dakNong, '2013/2023')).toEqual({
      'dak-nong petitions.received': 37_860,
      'dak-nong petitions.complaints': 7112,
      'dak-nong petitions.denunciations': 2821,
      'dak-nong petitions.feedback': 27_927,
      'dak-nong petitions.processed': 37_860,
      'hdnd-dak-nong councils.petitions-received': 1621,
      'hdnd-dak-nong councils.petitions-forwarded': 923,
      'hdnd-dak-nong councils.voter-opinions': { amount: 11_000, qualifier: 'over' },
      'hdnd-dak-nong councils.voter-opinions-classified': 1469,
      'hdnd-dak-nong councils.voter-opinions-forwarded': 1469,
    });
  });

  const [cases] = tayNinh.mediations;
  const [letters, ofCouncil] = dakNong.petitions;
  const [opinions] = dakNong.voterOpinions;
  it.each<[string, DemocracyRows, string]>([
    ['rate', { mediations: [{ ...cases, successful: 204 }] }, 'democracy/rate-differs'],
    [
      'more than came',
      { mediations: [{ ...cases, received: 235, rate: undefined }] },
      'democracy/balance-doubtful',
    ],
    [
      'kinds',
      { petitions: [{ ...letters, complaints: 7121 }] },
      'democracy/parts-differ-from-total',
    ],
    [
      'kinds of what',
      { petitions: [{ ...letters, breakdownOf: undefined }] },
      'democracy/breakdown-of-unknown',
    ],
    ['handled', { petitions: [{ ...letters, handled: 37_861 }] }, 'democracy/part-doubtful'],
    [
      'forwarded letters',
      { petitions: [{ ...ofCouncil, forwarded: 1622 }] },
      'democracy/part-doubtful',
    ],
    [
      'forwarded opinions',
      { voterOpinions: [{ ...opinions, forwarded: 1470 }] },
      'democracy/part-doubtful',
    ],
  ])('is doubted where it is broken: %s', (_, rows, code) => {
    expect(codes(rows)).toEqual([code]);
  });
});
