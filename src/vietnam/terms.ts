import { defineTermSystem, type TermSystem, type TermSystemInput } from '#room/time';

const everyFiveYears = (...firstYears: readonly number[]) =>
  firstYears.map((firstYear) => ({ firstYear, lastYear: firstYear + 5 }));

const definitions: readonly TermSystemInput[] = [
  {
    id: 'party',
    name: { vi: 'Đảng Cộng sản Việt Nam', en: 'Communist Party of Vietnam' },
    terms: [
      // A term runs from the day after one congress closes: the 12th closed on 28 January 2016, the
      // 13th on 1 February 2021, the 14th on 23 January 2026.
      { firstYear: 2015, lastYear: 2020, from: '2016-01-29', to: '2021-02-01' },
      { firstYear: 2020, lastYear: 2025, from: '2021-02-02', to: '2026-01-23' },
      { firstYear: 2025, lastYear: 2030, from: '2026-01-24' },
    ],
    legalBasis: '36-HD/VPTW',
  },
  {
    id: 'national-assembly',
    name: { vi: 'Quốc hội', en: 'National Assembly' },
    terms: /* @__PURE__ */ everyFiveYears(2016, 2021, 2026),
  },
  {
    id: 'peoples-councils',
    name: { vi: 'Hội đồng nhân dân các cấp', en: "people's councils" },
    terms: /* @__PURE__ */ everyFiveYears(2016, 2021, 2026),
  },
  {
    id: 'front',
    name: { vi: 'Mặt trận Tổ quốc Việt Nam', en: 'Vietnam Fatherland Front' },
    terms: [
      { firstYear: 2014, lastYear: 2019 },
      { firstYear: 2019, lastYear: 2024 },
      // Cut short by the 11th congress in 2026; on which day is not confirmed.
      { firstYear: 2024, lastYear: 2029, to: '2026-12-31' },
      { firstYear: 2026, lastYear: 2031 },
    ],
  },
  {
    id: 'front-local',
    name: {
      vi: 'Mặt trận Tổ quốc Việt Nam cấp tỉnh, cấp xã',
      en: 'Vietnam Fatherland Front of provinces and communes',
    },
    terms: /* @__PURE__ */ everyFiveYears(2025),
  },
];

/**
 * The terms of office of the Party, the National Assembly, the people's councils and the Front.
 *
 * Vietnamese: nhiệm kỳ.
 *
 * A term without days is known by its years only, and the finding `time/days-not-confirmed` says
 * so; the terms of the Party are those of its national congresses, not of provinces and communes.
 * `front` are the terms of the Front's national congresses: that of 2024 ended in 2026 already, and
 * its last day here is only the latest possible; `front-local` is the term of provinces and
 * communes that began in 2025. Add systems of your own with {@link defineTermSystem}.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { termSystems } from 'danvan/vietnam';
 *
 * periodOf('2020/2025@party', { termSystems }).to; //=> '2026-01-23'
 * ```
 *
 * @category Time
 */
export const termSystems: readonly TermSystem[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ definitions.map(defineTermSystem),
);
