import { defineCalendar, type ReportingCalendar, type ReportingCalendarInput } from '#room/time';

/** From the 15th of the month before to the 14th of the last month. */
const onThe14th = { lastDay: 14 } as const;

/** The circulars of the Government Inspectorate: one after the other, with the same windows. */
const inspectorate = {
  quarter: onThe14th,
  // They have no second half-year: it is derived, after the first and to the end of the year.
  'half-year': { lastDay: 14, unconfirmed: [2] },
  'nine-months': onThe14th,
  year: onThe14th,
};

const definitions: readonly ReportingCalendarInput[] = [
  {
    id: 'nd-09-2019',
    name: {
      vi: 'Nghị định 09/2019/NĐ-CP',
      en: 'Decree 09/2019/NĐ-CP',
    },
    cutOffs: {
      month: onThe14th,
      quarter: onThe14th,
      'half-year': onThe14th,
      // Article 12 has no rule for nine months; paragraph 5 leaves it to who asks. Derived.
      'nine-months': { lastDay: 14, unconfirmed: [1] },
      year: onThe14th,
    },
    from: '2019-03-12',
    legalBasis: 'Điều 12 Nghị định 09/2019/NĐ-CP',
  },
  {
    id: 'tt-01-2024-ttcp',
    name: {
      vi: 'Thông tư 01/2024/TT-TTCP',
      en: 'Circular 01/2024/TT-TTCP',
    },
    cutOffs: inspectorate,
    // The day on which it was issued; its day of effect is not confirmed.
    from: '2024-01-20',
    to: '2025-09-29',
    legalBasis: 'Thông tư 01/2024/TT-TTCP',
  },
  {
    id: 'tt-06-2025-ttcp',
    name: {
      vi: 'Thông tư 06/2025/TT-TTCP',
      en: 'Circular 06/2025/TT-TTCP',
    },
    cutOffs: inspectorate,
    from: '2025-09-30',
    legalBasis: 'Khoản 1 Điều 7 Thông tư 06/2025/TT-TTCP',
  },
];

/**
 * The reporting calendars of state reports that public sources describe.
 *
 * Vietnamese: thời gian chốt số liệu báo cáo.
 *
 * `nd-09-2019`: the general rule of state agencies (Nghị định 09/2019/NĐ-CP, Điều 12), from
 * 12/3/2019. `tt-01-2024-ttcp`, to 29/9/2025, and `tt-06-2025-ttcp` after it: inspection, citizen
 * reception and petitions; they have no months. All run from the 15th of a month to the 14th, so a
 * year begins on 15 December of the year before. `unconfirmed` lists the windows that no act gives:
 * nine months of the decree, the second half-year of the circulars. When reports are due is in
 * {@link dueRules}. Party bodies publish no cut-offs: define theirs with {@link defineCalendar}.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { reportingCalendars as calendars } from 'danvan/vietnam';
 *
 * const { from, to } = periodOf('2024-H1@tt-01-2024-ttcp', { calendars });
 * [from, to]; //=> ['2023-12-15', '2024-06-14']
 * ```
 *
 * @category Time
 */
export const reportingCalendars: readonly ReportingCalendar[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ definitions.map(defineCalendar),
);
