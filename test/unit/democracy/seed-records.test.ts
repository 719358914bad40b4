import { describe, expect, it } from 'vitest';
import { createHierarchy } from 'danvan';
import { selectUnits } from 'danvan/organization';
import { democracyCatalogues, democracyTallies, unitKinds } from 'danvan/vietnam';
import { readDemocracyRecords, type DemocracyRows } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';

const hierarchy = createHierarchy(
  [
    { id: 'tinh', name: 'tỉnh', kind: 'province' },
    {
      id: 'ban-tinh',
      name: 'Ban Dân vận Tỉnh ủy',
      kind: 'mass-mobilization-board',
      parent: 'tinh',
    },
    { id: 'huyen', name: 'huyện', kind: 'rural-district', parent: 'tinh' },
    { id: 'ban', name: 'Ban Dân vận Huyện ủy', kind: 'mass-mobilization-board', parent: 'huyen' },
    { id: 'hdnd', name: 'HĐND tỉnh', parent: 'tinh' },
  ],
  { kinds: unitKinds },
);
const options = {
  known: hierarchy,
  documents: ['nq-25', 'kl-43'],
  catalogues: democracyCatalogues,
};
const read = (rows: DemocracyRows) => readDemocracyRecords(rows, options);
const years = '2013/2023';

describe('a district in 2019', () => {
  const boards = { within: 'tinh', kinds: ['mass-mobilization-board'] };
  const { records, findings } = read({
    bodyReviews: [
      {
        id: 'r',
        unit: 'ban',
        date: '2019-08-23',
        ratings: [{ content: 'tham mưu cho cấp ủy', text: 'tham mưu khá tốt', grade: 'fair' }],
        nextTasks: [
          {
            content: 'Nắm tình hình nhân dân, tình hình tôn giáo, dân tộc',
            from: '2019-08-23',
            to: '2019-12-31',
            assignees: { selector: boards, text: 'Ban Dân vận các cấp trong tỉnh' },
          },
        ],
      },
    ],
  });

  it('rates in words and gives tasks to boards of all levels, not to a made-up unit', () => {
    expect(findings).toEqual([]);
    const [review] = records.bodyReviews ?? [];
    expect(review?.ratings[0]).toMatchObject({ text: 'tham mưu khá tốt', grade: 'fair' });
    const selector = review?.nextTasks[0]?.assignees?.selector;
    expect(selectUnits(hierarchy, selector ?? {}).map(({ id }) => id)).toEqual(['ban-tinh', 'ban']);
  });
});

describe('a province in half a year', () => {
  const { records, findings } = read({
    dialogues: [
      {
        id: 'd',
        unit: 'tinh',
        period: '2020-H1',
        hosts: { text: 'Thường trực Tỉnh ủy, UBND tỉnh, cấp ủy, chính quyền các cấp' },
        withWhom: ['officials', 'party-members', 'people'],
      },
    ],
    bodyReviews: [
      {
        id: 'r',
        unit: 'ban-tinh',
        period: '2020-H1',
        results: [{ text: 'Vai trò của Ban Thanh tra nhân dân được phát huy.' }],
        nextTasks: [{ content: 'Vận động giải phóng mặt bằng', period: '2020-H2' }],
      },
    ],
  });

  it('has dialogues without a number: no figure comes of them', () => {
    expect(findings).toEqual([]);
    const tally = tallyDemocracy(records, { tallies: democracyTallies, periods: ['2020-H1'] });
    expect(tally.observations).toEqual([]);
  });

  it('says what its next half-year brings', () => {
    expect(records.bodyReviews?.[0]?.nextTasks[0]?.period).toBe('2020-H2');
  });
});

describe('a province after ten years of a resolution', () => {
  const since = { from: '2013-01-01', to: '2024-06-10' };
  const { records, findings } = read({
    bodyReviews: [
      {
        id: 'r',
        unit: 'tinh',
        kind: 'anniversary',
        about: [
          { document: 'nq-25', years: 10 },
          { document: 'kl-43', years: 5 },
        ],
      },
    ],
    dialogues: [
      {
        id: 'd',
        unit: 'tinh',
        period: '2023',
        levels: ['province', 'district', 'commune'],
        sessions: { amount: null, qualifier: 'many' },
      },
    ],
    receptions: [
      { id: 'all', unit: 'tinh', period: years, visits: 25_427, people: 43_907 },
      {
        id: 'hdnd',
        unit: 'hdnd',
        receivedBy: 'peoples-council',
        ...since,
        visits: 592,
        lettersReceived: 1621,
        lettersForwarded: 923,
      },
    ],
  });

  it('is one review of two anniversaries', () => {
    expect(findings).toEqual([]);
    expect(records.bodyReviews?.[0]?.about.map((each) => each.years)).toEqual([10, 5]);
  });

  it('keeps what its council received out of what all others did', () => {
    const longer = '2013-01-01/2024-06-10';
    const periods = ['2023', years, longer];
    const { observations } = tallyDemocracy(records, { tallies: democracyTallies, periods });
    const valuesIn = (code: string, isLonger: boolean) =>
      observations
        .filter((each) => each.indicator === code && (each.period === longer) === isLonger)
        .map(({ value }) => value);
    const figuresOf = (code: string) => valuesIn(code, false);
    expect(valuesIn('reception.visits', true)).toEqual([25_427]);
    expect(figuresOf('reception.visits')).toEqual([25_427]);
    expect(figuresOf('reception.people')).toEqual([43_907]);
    expect(valuesIn('councils.reception-visits', true)).toEqual([592]);
    // Of 2023, and of all the years.
    const many = { amount: null, qualifier: 'many' };
    expect(figuresOf('dialogues.events')).toEqual([many, many]);
  });
});
