import { defineCalendar, type ReportingCalendar, type ReportingCalendarInput } from '#room/time';

/** From the 15th of the month before to the 14th of the last month. */
const onThe14th = { lastDay: 14 } as const;

const definitions: readonly ReportingCalendarInput[] = [
  {
    id: 'nd-09-2019',
    name: {
      vi: 'Nghị định 09/2019/NĐ-CP',
      en: 'Decree 09/2019/NĐ-CP',
    },
    cutOffs: {
      month: onThe14th,
      quarter: { lastDay: 14, unconfirmed: [1, 2, 3, 4] },
      'half-year': { lastDay: 14, unconfirmed: [1, 2] },
      // Article 12 names no nine months; they are derived.
      'nine-months': { lastDay: 14, unconfirmed: [1] },
      year: { lastDay: 14, unconfirmed: [1] },
    },
    // The day on which it was issued; its day of effect is not confirmed.
    from: '2019-01-24',
    legalBasis: 'Điều 12 Nghị định 09/2019/NĐ-CP',
  },
  {
    id: 'tt-01-2024-ttcp',
    name: {
      vi: 'Thông tư 01/2024/TT-TTCP',
      en: 'Circular 01/2024/TT-TTCP',
    },
    cutOffs: {
      quarter: onThe14th,
      // The second half is derived: it follows the first and ends with the year.
      'half-year': { lastDay: 14, unconfirmed: [2] },
      'nine-months': onThe14th,
      year: onThe14th,
    },
    // The day on which it was issued; its day of effect is not confirmed.
    from: '2024-01-20',
    legalBasis: 'Thông tư 01/2024/TT-TTCP',
  },
];

/**
 * The reporting calendars of state reports that public sources describe.
 *
 * Vietnamese: thời gian chốt số liệu báo cáo.
 *
 * `nd-09-2019`: the general rule of state agencies (Nghị định 09/2019/NĐ-CP, Điều 12), of which
 * only the months are confirmed. `tt-01-2024-ttcp`: inspection, citizen reception and petitions
 * (Thông tư 01/2024/TT-TTCP); it has no months. Both run from the 15th of a month to the 14th, so a
 * year begins on 15 December of the year before. `unconfirmed` lists the windows that no public
 * source confirms; both are in force from the day of issue, as the day of effect is not confirmed.
 * Party bodies publish no cut-offs: define theirs with {@link defineCalendar}.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { reportingCalendars as calendars } from 'danvan/vietnam';
 *
 * const { firstDay, lastDay } = periodOf('2024-H1@tt-01-2024-ttcp', { calendars });
 * [firstDay, lastDay]; //=> ['2023-12-15', '2024-06-14']
 * ```
 *
 * @category Time
 */
export const reportingCalendars: readonly ReportingCalendar[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ definitions.map(defineCalendar),
);
