import type { ObservationInput } from 'danvan';

/** Unit, indicator, period and value of a figure, and what else is said of it. */
export type Row = readonly [
  unit: string,
  indicator: string,
  period: string,
  value: ObservationInput['value'],
  more?: Partial<ObservationInput>,
];

/** What a clerk sent in place of what is right, and the one finding that says so. */
export interface Mistake {
  readonly what: string;
  readonly code: string;
  /** What the finding says, in both languages. */
  readonly vi: string;
  readonly en: string;
}

/** A mistake among figures. */
export interface MistakenFigures extends Mistake {
  readonly right: readonly Row[];
  readonly wrong: readonly Row[];
}

const inQ2 = (unit: string, figures: Readonly<Record<string, number>>): readonly Row[] =>
  Object.entries(figures).map(([indicator, value]) => [unit, indicator, '2026-Q2', value]);

const over = (
  unit: string,
  indicator: string,
  values: Readonly<Record<string, number>>,
): readonly Row[] =>
  Object.entries(values).map(([period, value]) => [unit, indicator, period, value]);

/** One report whose figures do not go together. */
const withinReports: readonly MistakenFigures[] = [
  {
    what: 'more opinions answered than there were',
    code: 'rules/part-exceeds-whole',
    right: inQ2('xa-01', { 'dialogues.opinions': 40, 'dialogues.opinions-answered': 35 }),
    wrong: inQ2('xa-01', { 'dialogues.opinions': 40, 'dialogues.opinions-answered': 53 }),
    vi: '',
    en: '',
  },
  {
    what: 'sessions and attendances changed places',
    code: 'rules/fewer-attendances-than-sessions',
    right: inQ2('xa-01', { 'outreach.sessions': 30, 'outreach.attendances': 900 }),
    wrong: inQ2('xa-01', { 'outreach.sessions': 900, 'outreach.attendances': 30 }),
    vi: '',
    en: '',
  },
  {
    what: 'parts that do not add up to their total',
    code: 'rules/parts-differ-from-total',
    right: inQ2('xa-02', {
      'petitions.competent': 20,
      'petitions.competent-complaints': 9,
      'petitions.competent-denunciations': 2,
      'petitions.competent-feedback': 9,
    }),
    wrong: inQ2('xa-02', {
      'petitions.competent': 20,
      'petitions.competent-complaints': 9,
      'petitions.competent-denunciations': 2,
      'petitions.competent-feedback': 7,
    }),
    vi: '',
    en: '',
  },
  {
    what: 'women and men that are more than all',
    code: 'rules/breakdown-differs',
    right: [
      ['xa-02', 'members.new', '2026-Q2', 12],
      ['xa-02', 'members.new', '2026-Q2', 7, { categories: { gender: 'male' } }],
      ['xa-02', 'members.new', '2026-Q2', 5, { categories: { gender: 'female' } }],
    ],
    wrong: [
      ['xa-02', 'members.new', '2026-Q2', 12],
      ['xa-02', 'members.new', '2026-Q2', 7, { categories: { gender: 'male' } }],
      ['xa-02', 'members.new', '2026-Q2', 8, { categories: { gender: 'female' } }],
    ],
    vi: '',
    en: '',
  },
  {
    what: 'a rate that its terms do not give',
    code: 'rules/stated-rate-differs',
    right: inQ2('xa-03', {
      'dialogues.opinions': 40,
      'dialogues.opinions-answered': 30,
      'dialogues.answer-rate': 75,
    }),
    wrong: inQ2('xa-03', {
      'dialogues.opinions': 40,
      'dialogues.opinions-answered': 30,
      'dialogues.answer-rate': 85,
    }),
    vi: '',
    en: '',
  },
  {
    what: 'a rate in per cent written as a fraction',
    code: 'rules/rate-like-fraction',
    right: inQ2('xa-03', { 'people-inspection.resolution-rate': 74 }),
    wrong: inQ2('xa-03', { 'people-inspection.resolution-rate': 0.74 }),
    vi: '',
    en: '',
  },
  {
    what: 'a rate without its comma',
    code: 'rules/rate-out-of-range',
    right: inQ2('xa-04', { 'satisfaction.rate': 95.5 }),
    wrong: inQ2('xa-04', { 'satisfaction.rate': 955 }),
    vi: '',
    en: '',
  },
  {
    what: 'a quarter that opens with other letters than the one before left over',
    code: 'rules/relation-may-break',
    right: [
      ['xa-04', 'petitions.outstanding', '2026-Q1', 6],
      ['xa-04', 'petitions.carried-over', '2026-Q2', 6],
    ],
    wrong: [
      ['xa-04', 'petitions.outstanding', '2026-Q1', 6],
      ['xa-04', 'petitions.carried-over', '2026-Q2', 9],
    ],
    vi: '',
    en: '',
  },
];

/** A unit against what it sent before. */
const againstThePast: readonly MistakenFigures[] = [
  {
    what: 'đồng sent as triệu đồng',
    code: 'rules/amount-out-of-scale',
    right: over('xa-05', 'appeal.cash', {
      '2025-Q3': 120_000_000,
      '2025-Q4': 150_000_000,
      '2026-Q1': 135_000_000,
      '2026-Q2': 140_000_000,
    }),
    wrong: over('xa-05', 'appeal.cash', {
      '2025-Q3': 120_000_000,
      '2025-Q4': 150_000_000,
      '2026-Q1': 135_000_000,
      '2026-Q2': 140,
    }),
    vi: '',
    en: '',
  },
  {
    what: 'the report of the quarter before, sent again',
    code: 'rules/copied-from-before',
    right: [
      ...['2026-Q1', '2026-Q2'].flatMap((period, at) =>
        ['outreach.sessions', 'leadership.inspections', 'appeal.gifts', 'dialogues.events'].map(
          (indicator, place): Row => ['xa-06', indicator, period, 11 + 3 * place + at],
        ),
      ),
      ['xa-06', 'members.new', '2026-Q1', 31],
      ['xa-06', 'members.new', '2026-Q2', 29],
    ],
    wrong: [
      ...['2026-Q1', '2026-Q2'].flatMap((period) =>
        ['outreach.sessions', 'leadership.inspections', 'appeal.gifts', 'dialogues.events'].map(
          (indicator, place): Row => ['xa-06', indicator, period, 11 + 3 * place],
        ),
      ),
      ['xa-06', 'members.new', '2026-Q1', 31],
      ['xa-06', 'members.new', '2026-Q2', 31],
    ],
    vi: '',
    en: '',
  },
  {
    what: 'running totals that do not say so',
    code: 'rules/looks-like-running-totals',
    right: over('xa-07', 'outreach.sessions', {
      '2025-Q1': 10,
      '2025-Q2': 12,
      '2025-Q3': 9,
      '2025-Q4': 11,
    }),
    wrong: over('xa-07', 'outreach.sessions', {
      '2025-Q1': 10,
      '2025-Q2': 22,
      '2025-Q3': 31,
      '2025-Q4': 42,
    }),
    vi: '',
    en: '',
  },
  {
    what: 'a digit too many',
    code: 'rules/outside-earlier-range',
    right: over('xa-08', 'leadership.grassroots-visits', {
      ...{ '2024-Q2': 30, '2024-Q3': 28, '2024-Q4': 33, '2025-Q1': 27, '2025-Q2': 31 },
      ...{ '2025-Q3': 29, '2025-Q4': 32, '2026-Q1': 30, '2026-Q2': 31 },
    }),
    wrong: over('xa-08', 'leadership.grassroots-visits', {
      ...{ '2024-Q2': 30, '2024-Q3': 28, '2024-Q4': 33, '2025-Q1': 27, '2025-Q2': 31 },
      ...{ '2025-Q3': 29, '2025-Q4': 32, '2026-Q1': 30, '2026-Q2': 311 },
    }),
    vi: '',
    en: '',
  },
  {
    what: 'a figure of a quarter before there was the commune',
    code: 'rules/unit-not-in-force',
    right: [['xa-12', 'outreach.sessions', '2025-Q4', 8]],
    wrong: [['xa-12', 'outreach.sessions', '2025-Q1', 8]],
    vi: '',
    en: '',
  },
];

const cumulative = { basis: 'cumulative' } as const;

/** Reports for days that overlap. */
const overTime: readonly MistakenFigures[] = [
  {
    what: 'the figure of the quarter sent as the running total',
    code: 'dataset/cumulative-fell',
    right: [
      ['xa-09', 'outreach.sessions', '2026-Q1', 30, cumulative],
      ['xa-09', 'outreach.sessions', '2026-H1', 55, cumulative],
    ],
    wrong: [
      ['xa-09', 'outreach.sessions', '2026-Q1', 30, cumulative],
      ['xa-09', 'outreach.sessions', '2026-H1', 25, cumulative],
    ],
    vi: '',
    en: '',
  },
  {
    what: 'a half-year that is not the sum of its quarters',
    code: 'dataset/longer-report-differs',
    right: over('xa-09', 'leadership.inspections', { '2026-Q1': 4, '2026-Q2': 5, '2026-H1': 9 }),
    wrong: over('xa-09', 'leadership.inspections', { '2026-Q1': 4, '2026-Q2': 5, '2026-H1': 10 }),
    vi: '',
    en: '',
  },
  {
    what: 'a quarter with fewer than one of its months',
    code: 'rules/shorter-exceed-longer',
    right: over('xa-10', 'reception.visits', { '2026-06': 12, '2026-Q2': 30 }),
    wrong: over('xa-10', 'reception.visits', { '2026-06': 12, '2026-Q2': 3 }),
    vi: '',
    en: '',
  },
  {
    what: 'two numbers of teams on one day',
    code: 'dataset/states-differ',
    right: over('xa-10', 'mediation.teams', { '2026-Q2': 12, '2026-H1': 12 }),
    wrong: over('xa-10', 'mediation.teams', { '2026-Q2': 12, '2026-H1': 14 }),
    vi: '',
    en: '',
  },
];

const consolidated = { scope: 'consolidated' } as const;

/** Several bodies, and what nobody can read. */
const amongBodies: readonly MistakenFigures[] = [
  {
    what: 'a province that counts its communes twice',
    code: 'dataset/own-figure-equals-sum',
    right: [
      ['xa-01', 'clearance.projects', '2026-Q2', 4],
      ['xa-02', 'clearance.projects', '2026-Q2', 5],
      ['tinh', 'clearance.projects', '2026-Q2', 9, consolidated],
    ],
    wrong: [
      ['xa-01', 'clearance.projects', '2026-Q2', 4],
      ['xa-02', 'clearance.projects', '2026-Q2', 5],
      ['tinh', 'clearance.projects', '2026-Q2', 9],
    ],
    vi: '',
    en: '',
  },
  {
    what: 'one figure sent twice with two amounts',
    code: 'dataset/repeated-observation',
    right: [['xa-11', 'appeal.rice', '2026-Q2', 12.5]],
    wrong: [
      ['xa-11', 'appeal.rice', '2026-Q2', 12.5],
      ['xa-11', 'appeal.rice', '2026-Q2', 15.2],
    ],
    vi: '',
    en: '',
  },
];

/** Nineteen mistakes among figures. */
export const mistakenFigures: readonly MistakenFigures[] = [
  ...withinReports,
  ...againstThePast,
  ...overTime,
  ...amongBodies,
];
