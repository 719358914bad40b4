import type { CalendarDate } from '#room/time';
import { frozen } from './frozen.js';

/**
 * A table of facts of this door, and the day until which its facts were checked.
 *
 * Vietnamese: bảng dữ kiện và ngày kiểm tra gần nhất.
 *
 * `name` is the name by which the table is imported.
 *
 * @example
 * ```ts
 * import type { FactTable } from 'danvan/vietnam';
 *
 * const table: FactTable = { name: 'fixedHolidays', checkedUntil: '2026-11-28', source: '45/2019/QH14' };
 * ```
 *
 * @category Vietnam
 */
export interface FactTable {
  /** The exported name. */
  readonly name: string;
  /** What became law or practice after this day may be missing. */
  readonly checkedUntil: CalendarDate;
  /** What it was checked against. */
  readonly source: string;
}

type Names = readonly string[];

const practice = 'Báo chí, trang thông tin của Đảng, chính quyền, Mặt trận';

/** Names by the day until which they were checked, and what they were checked against. */
const checks: readonly (readonly [CalendarDate, string, Names])[] = [
  ['2023-12-31', 'Cổng thông tin dân chủ ở cơ sở Bắc Giang', ['friendlyGovernmentScheme']],
  [
    '2026-06-01',
    'Luật, nghị quyết và thông báo về sắp xếp tổ chức bộ máy',
    ['administrativeLevels', 'communityLevel', 'unitKinds', 'nameAbbreviations', 'vietNam'],
  ],
  [
    '2026-06-01',
    'Quy định 66-QĐ/TW, Hướng dẫn 36-HD/VPTW, số văn bản đã đăng',
    ['documentIssuers', 'numberingRules'],
  ],
  ['2026-06-01', 'Thông báo về đại hội và bầu cử', ['termSystems']],
  [
    '2026-06-01',
    practice,
    [
      'dimensions',
      'indicators',
      'indicatorAreas',
      'reviewOutline',
      'blankDemocracyScheme',
      'modelFields',
      'newCountrysideField',
      'modelLifecycle',
      'coordinationLifecycle',
      'coordinationTaskLifecycle',
      'submissionLifecycle',
      'coordinationWords',
      'commendationTallies',
      'contributionTallies',
      'eventTallies',
      'modelTallies',
      'newCountrysideTally',
      'coordinationEventTallies',
      'instrumentTallies',
      'taskTallies',
    ],
  ],
  [
    '2026-10-06',
    'Nghị quyết 202/2025/QH15, Quyết định 19/2025/QĐ-TTg, các nghị quyết năm 2026',
    ['gsoTypes', 'provinceKindChanges', 'provinceSuccessions', 'provinces2024', 'provinces2025'],
  ],
  [
    '2026-11-01',
    'Quy định 399-QĐ/TW, Hướng dẫn 36-HD/VPTW và 05-HD/VPTW, Nghị định 30/2020/NĐ-CP',
    ['documentKinds', 'frontLayout', 'partyLayout', 'stateLayout'],
  ],
  [
    '2026-11-28',
    'Bộ luật Lao động 45/2019/QH14, Nghị quyết 28/2026/QH16, thông báo từng năm',
    ['fixedHolidays', 'holidayLists'],
  ],
  [
    '2026-11-28',
    'Nghị định 09/2019/NĐ-CP, Thông tư 06/2025/TT-TTCP',
    ['dueRules', 'reportingCalendars'],
  ],
  [
    '2026-11-28',
    'Bản sao Thông tư 06/2025/TT-TTCP; tệp biểu mẫu theo Thông tư 02/2021/TT-TTCP, 01/2024/TT-TTCP; cổng dân chủ ở cơ sở Bắc Giang (12/2023)',
    ['statisticalForms'],
  ],
  [
    '2026-11-28',
    'Luật 10/2022/QH15, Nghị định 59/2023/NĐ-CP, Pháp lệnh 34/2007/PL-UBTVQH11, báo cáo đã đăng',
    [
      'votingRules',
      'boardRules',
      'conferenceRules',
      'initiativeRules',
      'receptionDuties',
      'democracyCatalogues',
      'democracyTallies',
      'democracyOutline',
    ],
  ],
];

const tables = (): readonly FactTable[] =>
  frozen(
    checks.flatMap(([checkedUntil, source, names]) =>
      names.map((name) => ({ name, checkedUntil, source })),
    ),
  );

/**
 * Every table of this door with the day until which its facts were checked, the oldest first.
 *
 * Vietnamese: danh mục bảng dữ kiện.
 *
 * What changed after that day is not in the table: hand in a list of your own where you know
 * better. {@link factsOlderThan} picks those that are due for a look.
 *
 * @example
 * ```ts
 * import { factTables } from 'danvan/vietnam';
 *
 * factTables.find(({ name }) => name === 'fixedHolidays')?.checkedUntil; //=> '2026-11-28'
 * ```
 *
 * @category Vietnam
 */
export const factTables: readonly FactTable[] = /* @__PURE__ */ tables();
