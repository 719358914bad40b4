/** A day off or a day worked for one, with what it is. */
export type DayRow = readonly [date: string, name: string];

/** A year as the table holds it; `seen` tells whether the announcement was read about. */
export interface YearRow {
  readonly year: number;
  readonly basis: string;
  readonly seen?: true;
  /** The working days that are off for Tết, first and last. */
  readonly tet: readonly [first: string, last: string];
  /** The day of the Hùng Kings, 10/3 of the lunar year. */
  readonly kings: string;
  /** The day off beside 2 September. */
  readonly beside: string;
  /** Days off for holidays that fell on the weekend. */
  readonly instead?: readonly string[];
  /** Working days off in exchange for a day of the weekend. */
  readonly exchanged?: readonly (readonly [off: string, worked: string])[];
}

const memory = 'Danh sách đã thông báo, số và ngày thông báo chưa đối chiếu';

/**
 * What was announced for each year since the Labour Code of 2019.
 *
 * @internal
 */
export const announcedYears: readonly YearRow[] = [
  {
    year: 2021,
    basis: memory,
    tet: ['02-10', '02-16'],
    kings: '04-21',
    beside: '09-03',
    instead: ['05-03'],
  },
  {
    year: 2022,
    basis: memory,
    tet: ['01-31', '02-04'],
    kings: '04-10',
    beside: '09-01',
    instead: ['01-03', '04-11', '05-02', '05-03'],
  },
  {
    year: 2023,
    basis: memory,
    tet: ['01-20', '01-26'],
    kings: '04-29',
    beside: '09-01',
    instead: ['01-02', '05-02', '05-03', '09-04'],
  },
  {
    year: 2024,
    basis: '8662/VPCP-KGVX ngày 03/11/2023; 2450/VPCP-KGVX ngày 12/4/2024 (ngày 29/4)',
    seen: true,
    tet: ['02-08', '02-14'],
    kings: '04-18',
    beside: '09-03',
    exchanged: [['04-29', '05-04']],
  },
  {
    year: 2025,
    basis: '8726/VPCP-KGVX ngày 26/11/2024',
    seen: true,
    tet: ['01-27', '01-31'],
    kings: '04-07',
    beside: '09-01',
    exchanged: [['05-02', '04-26']],
  },
  {
    year: 2026,
    basis: '9441/TB-BNV; 12729/VPCP-KGVX ngày 25/12/2025 (ngày 02/01)',
    seen: true,
    tet: ['02-16', '02-20'],
    kings: '04-26',
    beside: '09-01',
    instead: ['04-27'],
    exchanged: [
      ['01-02', '01-10'],
      ['08-31', '08-22'],
    ],
  },
];
