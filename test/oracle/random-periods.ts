import type { Random } from './random.js';

/** A period to ask about, and those that reports may have. */
export interface Periods {
  readonly asked: string;
  /** Which fill the period asked, one after the other. */
  readonly fair: readonly [string, ...string[]];
  readonly messy: readonly [string, ...string[]];
}

const quarter: Periods = {
  asked: '2025-Q1',
  fair: ['2025-01', '2025-02', '2025-03'],
  messy: [
    '2025-01',
    '2025-02',
    '2025-03',
    '2025-Q1',
    '2025-H1',
    '2025-01-01/2025-02-10',
    '2025-02-05/2025-03-20',
    '2024-12-20/2025-01-15',
  ],
};

const year: Periods = {
  asked: '2025',
  fair: ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
  messy: ['2025-Q1', '2025-H1', '2025-Q2', '2025-9M', '2025-H2', '2025', '2025-12', '2025-Q4'],
};

const all: readonly [Periods, ...Periods[]] = [
  quarter,
  quarter,
  year,
  { ...quarter, asked: '2025-03', fair: ['2025-03'] },
  { ...quarter, asked: '2025-02-05/2025-03-20', fair: ['2025-02-05/2025-03-20'] },
  { ...year, asked: '2025-H1', fair: ['2025-Q1', '2025-Q2'] },
  { ...year, asked: '2025-9M', fair: ['2025-H1', '2025-Q3'] },
  { ...year, asked: '2025-Q4', fair: ['2025-Q4'] },
  {
    asked: '2025-Q2',
    fair: ['2025-04', '2025-05', '2025-06'],
    messy: ['2025-Q1', '2025-04', '2025-05', '2025-06', '2025-Q2', '2025-H1', '2025'],
  },
  {
    asked: '2024-02',
    fair: ['2024-02-01/2024-02-15', '2024-02-16/2024-02-29'],
    messy: ['2024-01', '2024-02', '2024-02-01/2024-02-15', '2024-02-10/2024-02-29', '2024-Q1'],
  },
  {
    asked: '2024-12-16/2025-01-15',
    fair: ['2024-12-16/2024-12-31', '2025-01-01/2025-01-15'],
    messy: ['2024-12', '2025-01', '2024-12-16/2025-01-15', '2024-12-16/2024-12-31', '2024'],
  },
];

export const randomPeriods = ({ pick }: Random): Periods => pick(all);
