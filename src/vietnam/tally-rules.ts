import type { CommendationTally, ContributionTally, EventTally, ModelTally } from '#room/tally';
import { frozen } from './frozen.js';

/**
 * Which models each indicator of {@link indicators} counts.
 *
 * Vietnamese: quy tắc thống kê mô hình “Dân vận khéo”.
 *
 * Rests on the milestones of {@link modelLifecycle} and on {@link modelFields}; add a field by
 * adding a rule and its indicator.
 *
 * @example
 * ```ts
 * import { modelTallies } from 'danvan/vietnam';
 *
 * modelTallies[0]; //=> { indicator: 'models.registered', milestone: 'registered' }
 * ```
 *
 * @category Tally
 */
export const modelTallies: readonly ModelTally[] = /* @__PURE__ */ (() =>
  frozen([
    { indicator: 'models.registered', milestone: 'registered' },
    ...['economy', 'culture-society', 'defence-security', 'political-system'].map((field) => ({
      indicator: `models.registered-${field}`,
      milestone: 'registered',
      fields: [field],
    })),
    { indicator: 'models.effective', milestone: 'effective' },
    { indicator: 'models.recognised', milestone: 'recognised' },
    { indicator: 'models.replicated', milestone: 'recognised', states: ['replicated'] },
  ]))();

const items = { '': 1, 'đơn vị hiện vật': 1 };

/**
 * Which contributions each indicator of {@link indicators} adds.
 *
 * Vietnamese: quy tắc thống kê kết quả huy động.
 *
 * Rice is added in tonnes, land in square metres; other goods count only where they have no unit or
 * are counted in items, for units of measure are never mixed, and by the value that was stated for
 * them.
 *
 * @example
 * ```ts
 * import { contributionTallies } from 'danvan/vietnam';
 *
 * contributionTallies.map(({ indicator }) => indicator).slice(0, 2); //=> ['appeal.cash', 'appeal.rice']
 * ```
 *
 * @category Tally
 */
export const contributionTallies: readonly ContributionTally[] = /* @__PURE__ */ (() =>
  frozen([
    { indicator: 'appeal.cash', kinds: ['cash'], measure: 'quantity' },
    {
      indicator: 'appeal.rice',
      kinds: ['goods'],
      measure: 'quantity',
      items: ['gạo'],
      units: { '': 1, tấn: 1, tạ: 0.1, kg: 0.001 },
    },
    {
      indicator: 'appeal.goods',
      kinds: ['goods'],
      measure: 'quantity',
      exceptItems: ['gạo'],
      units: items,
    },
    {
      indicator: 'appeal.in-kind-value',
      kinds: ['goods', 'labour', 'land'],
      measure: 'value',
    },
    { indicator: 'appeal.labour-days', kinds: ['labour'], measure: 'quantity' },
    {
      indicator: 'appeal.land',
      kinds: ['land'],
      measure: 'quantity',
      units: { m2: 1, ha: 10_000 },
    },
  ]))();

/**
 * Which events of campaigns each indicator of {@link indicators} counts: those that are done.
 *
 * Vietnamese: quy tắc thống kê công trình, phần việc, đợt ra quân.
 *
 * @example
 * ```ts
 * import { eventTallies } from 'danvan/vietnam';
 *
 * eventTallies.map(({ indicator }) => indicator); //=> ['campaigns.works-and-tasks', 'campaigns.drives']
 * ```
 *
 * @category Tally
 */
export const eventTallies: readonly EventTally[] = /* @__PURE__ */ frozen([
  {
    indicator: 'campaigns.works-and-tasks',
    measure: 'events',
    eventKinds: ['work', 'task'],
    states: ['done'],
  },
  { indicator: 'campaigns.drives', measure: 'events', eventKinds: ['drive-day'], states: ['done'] },
]);

/**
 * Which recipients of commendations each indicator of {@link indicators} counts.
 *
 * Vietnamese: quy tắc thống kê khen thưởng.
 *
 * Collectives and individuals, by whatever kind of commendation; models are counted by
 * {@link modelTallies}.
 *
 * @example
 * ```ts
 * import { commendationTallies } from 'danvan/vietnam';
 *
 * commendationTallies.map(({ recipientKinds }) => recipientKinds); //=> [['collective'], ['individual']]
 * ```
 *
 * @category Tally
 */
export const commendationTallies: readonly CommendationTally[] = /* @__PURE__ */ frozen([
  { indicator: 'commendations.collectives', recipientKinds: ['collective'] },
  { indicator: 'commendations.individuals', recipientKinds: ['individual'] },
]);
