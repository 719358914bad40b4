import { defineTermSystem, type TermSystem, type TermSystemInput } from '#room/time';

const everyFiveYears = (...firstYears: readonly number[]) =>
  firstYears.map((firstYear) => ({ firstYear, lastYear: firstYear + 5 }));

const definitions: readonly TermSystemInput[] = [
  {
    id: 'party',
    name: { vi: 'Đảng Cộng sản Việt Nam', en: 'Communist Party of Vietnam' },
    terms: [
      { firstYear: 2015, lastYear: 2020 },
      // A term runs from the day after one congress closes; the 14th closed on 23 January 2026.
      { firstYear: 2020, lastYear: 2025, to: '2026-01-23' },
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
    terms: /* @__PURE__ */ everyFiveYears(2014, 2019, 2024),
  },
];

/**
 * The terms of office of the Party, the National Assembly, the people's councils and the Front.
 *
 * Vietnamese: nhiệm kỳ.
 *
 * A term without days is known by its years only, and the finding `time/days-not-confirmed` says
 * so; the terms of the Party are those of its national congresses, not of provinces and communes.
 * Add systems of your own with {@link defineTermSystem}.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { termSystems } from 'danvan/vietnam';
 *
 * periodOf('2020/2025@party', { termSystems }).lastDay; //=> '2026-01-23'
 * ```
 *
 * @category Time
 */
export const termSystems: readonly TermSystem[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ definitions.map(defineTermSystem),
);
