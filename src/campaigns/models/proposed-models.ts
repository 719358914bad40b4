import { milestonesOf, type Lifecycle } from '#room/lifecycle';
import type { MobilizationModel } from './mobilization-model.js';
import type { RankedScore } from '../scoring/rank-scores.js';

/**
 * Why a model is not on the list proposed for recognition.
 *
 * Vietnamese: lý do chưa đề nghị công nhận.
 *
 * `recognised`: it is so already · `not-in-state`: no move leads from its state to recognition ·
 * `no-score`: the ranking does not have it · `score-incomplete`: scores or conditions are missing ·
 * `not-eligible`: a condition fails · `below-least` and `grade-too-low`: it is scored, and does not
 * reach what is asked.
 *
 * @example
 * ```ts
 * import type { ProposalReason } from 'danvan/campaigns';
 *
 * const reason: ProposalReason = 'score-incomplete';
 * ```
 *
 * @category Campaigns
 */
export type ProposalReason =
  | 'recognised'
  | 'not-in-state'
  | 'no-score'
  | 'score-incomplete'
  | 'not-eligible'
  | 'below-least'
  | 'grade-too-low';

/**
 * A model as a candidate for recognition, with its score and what stands against it.
 *
 * Vietnamese: mô hình đề nghị công nhận.
 *
 * `rank` is its place by {@link rankScores}, null without a complete score; proposed is who has no
 * reason against it.
 *
 * @example
 * ```ts
 * import type { ProposedModel } from 'danvan/campaigns';
 *
 * const isProposed = ({ reasons }: ProposedModel): boolean => reasons.length === 0;
 * ```
 *
 * @category Campaigns
 */
export interface ProposedModel {
  readonly model: MobilizationModel;
  readonly ranked: RankedScore | null;
  readonly rank: number | null;
  readonly reasons: readonly ProposalReason[];
}

/**
 * By what models are proposed.
 *
 * Vietnamese: căn cứ đề nghị công nhận.
 *
 * `ranking` holds results whose subjects are ids of models; without it the state alone decides.
 * `least` is the least total, `grades` are the ids of the bands that will do.
 *
 * @example
 * ```ts
 * import type { ProposalOptions } from 'danvan/campaigns';
 * import { modelLifecycle } from 'danvan/vietnam';
 *
 * const options: ProposalOptions = { lifecycle: modelLifecycle, least: 80 };
 * ```
 *
 * @category Campaigns
 */
export interface ProposalOptions {
  readonly lifecycle: Lifecycle;
  readonly ranking?: readonly RankedScore[] | undefined;
  readonly least?: number | undefined;
  readonly grades?: readonly string[] | undefined;
}

/** The states from which one move leads to recognition. */
function readyStates({ states, moves }: Lifecycle): ReadonlySet<string> {
  const reaches = new Map(states.map(({ id, reaches: milestones = [] }) => [id, milestones]));
  const isRecognised = (id: string): boolean => (reaches.get(id) ?? []).includes('recognised');
  return new Set(moves.flatMap(({ from, to }) => (isRecognised(to) ? [from] : [])));
}

function reasonsOfState(
  model: MobilizationModel,
  lifecycle: Lifecycle,
  ready: ReadonlySet<string>,
): readonly ProposalReason[] {
  if (milestonesOf(model, lifecycle).includes('recognised')) return ['recognised'];
  return ready.has(model.state) ? [] : ['not-in-state'];
}

function reasonsOfScore(
  ranked: RankedScore | undefined,
  { ranking, least, grades }: ProposalOptions,
): readonly ProposalReason[] {
  if (ranking === undefined && least === undefined && grades === undefined) return [];
  if (ranked === undefined) return ['no-score'];
  const { total, eligible, grade } = ranked.result;
  if (eligible === false) return ['not-eligible'];
  if (total === null || eligible === null) return ['score-incomplete'];
  return [
    ...(least !== undefined && total < least ? ['below-least' as const] : []),
    ...(grades !== undefined && (grade === null || !grades.includes(grade))
      ? ['grade-too-low' as const]
      : []),
  ];
}

const inOrder = (a: ProposedModel, b: ProposedModel): number =>
  a.rank === b.rank ? 0 : (a.rank ?? Infinity) - (b.rank ?? Infinity);

/**
 * The list of models proposed for recognition, and the others with what stands against them.
 *
 * Vietnamese: danh sách đề nghị công nhận.
 *
 * Proposed is a model in a state from which the lifecycle leads to recognition and, where a ranking
 * is given, with a complete and eligible score that reaches what is asked. A missing score is no
 * low score: it is named as such. Nobody is left out without a reason.
 *
 * @param models - As {@link readModels} gives them: those of one cohort and level, for instance.
 * @param options - Their lifecycle, the ranking and what it must reach.
 * @returns Proposed and others, each by rank, equals in the order given.
 *
 * @example
 * ```ts
 * import { proposedModels, readModels } from 'danvan/campaigns';
 * import { modelFields as fields, modelLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const common = { subjectKind: 'model', field: 'economy', level: 'commune', host: 'xa-a' } as const;
 * const rows = [
 *   { ...common, id: 'a', name: 'A', cohort: 2021, state: 'registered' },
 *   { ...common, id: 'b', name: 'B', cohort: 2021, state: 'reviewed' },
 * ] as const;
 * const { values: models } = readModels(rows, { fields, lifecycle });
 * const { proposed, others } = proposedModels(models, { lifecycle });
 * proposed.map(({ model }) => model.id); //=> ['b']
 * others.map(({ reasons }) => reasons); //=> [['not-in-state']]
 * ```
 *
 * @category Campaigns
 */
export function proposedModels(
  models: readonly MobilizationModel[],
  options: ProposalOptions,
): { readonly proposed: readonly ProposedModel[]; readonly others: readonly ProposedModel[] } {
  const { lifecycle, ranking = [] } = options;
  const ready = readyStates(lifecycle);
  const places = new Map(ranking.map((ranked) => [ranked.subject, ranked]));
  const candidates = models.map((model): ProposedModel => {
    const ranked = places.get(model.id);
    const reasons = [
      ...reasonsOfState(model, lifecycle, ready),
      ...reasonsOfScore(ranked, options),
    ];
    return Object.freeze({ model, ranked: ranked ?? null, rank: ranked?.rank ?? null, reasons });
  });
  return {
    proposed: candidates.filter(({ reasons }) => reasons.length === 0).toSorted(inOrder),
    others: candidates.filter(({ reasons }) => reasons.length > 0).toSorted(inOrder),
  };
}
