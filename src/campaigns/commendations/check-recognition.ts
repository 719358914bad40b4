import * as z from 'zod/mini';
import { requireShape, type Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import { keptShape } from '#room/records';
import { lifecycleShape, milestonesOf, type Lifecycle } from '#room/lifecycle';
import { commendationSchema } from './commendation-schema.js';
import type { Commendation } from './commendation.js';
import { modelSchema, type MobilizationModel } from '../models/mobilization-model.js';
import { campaignFinding } from '../findings.js';

interface Judged {
  /** The states that reach recognition, and those in which it was there and is lost. */
  readonly recognising: ReadonlySet<string>;
  readonly revoking: ReadonlySet<string>;
  readonly lifecycle: Lifecycle;
}

function judgedBy(lifecycle: Lifecycle): Judged {
  const idsOf = (milestones: 'reaches' | 'revokes') =>
    new Set(
      lifecycle.states.flatMap((state) =>
        (state[milestones] ?? []).includes('recognised') ? [state.id] : [],
      ),
    );
  return { recognising: idsOf('reaches'), revoking: idsOf('revokes'), lifecycle };
}

/** The day of the step before the one that recognises, where the history has both. */
function reviewedOn({ history }: MobilizationModel, { recognising }: Judged): string | undefined {
  const at = history.findIndex(({ to }) => recognising.has(to));
  return at < 1 ? undefined : history[at - 1]?.date;
}

const wasRecognised = ({ state, history }: MobilizationModel, by: Judged): boolean =>
  by.revoking.has(state) ||
  [...history.map(({ to }) => to), state].some((id) => by.recognising.has(id));

function checkDecision(
  model: MobilizationModel,
  { id: commendation, date }: Commendation,
  by: Judged,
): readonly Finding[] {
  const place = { path: ['commendations', commendation] };
  const facts = { commendation, model: model.id };
  if (!wasRecognised(model, by)) {
    const { state } = model;
    return [campaignFinding('campaigns/decision-without-recognition', { ...facts, state }, place)];
  }
  const reviewed = reviewedOn(model, by);
  if (date === undefined || reviewed === undefined || reviewed <= date) return [];
  return [campaignFinding('campaigns/decision-before-review', { ...facts, date, reviewed }, place)];
}

/**
 * Checks recognised models against the decisions that recognise them.
 *
 * Vietnamese: đối chiếu mô hình với quyết định công nhận.
 *
 * Looks at commendations of kind `recognition` that name models. The lifecycle says which states
 * are recognised (`reaches`) and in which that is lost again (`revokes`): a model that was
 * recognised and withdrawn keeps its decision. Findings: `campaigns/recognised-without-decision`,
 * `campaigns/decision-without-recognition`, `campaigns/decision-before-review`, placed by the ids
 * of model or commendation.
 *
 * @param models - As {@link readModels} gives them.
 * @param commendations - As {@link readCommendations} gives them.
 * @param lifecycle - The lifecycle of the models.
 * @returns The findings in the order of the models.
 *
 * @example
 * ```ts
 * import { checkRecognition, readModels } from 'danvan/campaigns';
 * import { modelFields as fields, modelLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const row = { id: 'a', name: 'A', subjectKind: 'model', field: 'economy', level: 'commune' } as const;
 * const rows = [{ ...row, host: 'xa-a', cohort: 2021, state: 'recognised' }] as const;
 * const { values: models } = readModels(rows, { fields, lifecycle });
 * const [finding] = checkRecognition(models, [], lifecycle);
 * finding?.code; //=> 'campaigns/recognised-without-decision'
 * ```
 *
 * @category Campaigns
 */
export function checkRecognition(
  models: readonly MobilizationModel[],
  commendations: readonly Commendation[],
  lifecycle: Lifecycle,
): readonly Finding[] {
  requireShape(models, keptShape(z.array(modelSchema)), 'models');
  requireShape(commendations, keptShape(z.array(commendationSchema)), 'commendations');
  const by = judgedBy(requireShape(lifecycle, lifecycleShape, 'lifecycle'));
  const named = commendations
    .filter(({ kind }) => kind === 'recognition')
    .flatMap((decision) =>
      decision.recipients.flatMap((each) =>
        'model' in each ? [{ decision, id: each.model }] : [],
      ),
    );
  const decisionsOf = groupBy(named, ({ id }) => id);
  return models.flatMap((model): readonly Finding[] => {
    const decisions = new Set((decisionsOf.get(model.id) ?? []).map(({ decision }) => decision));
    if (decisions.size > 0) return [...decisions].flatMap((each) => checkDecision(model, each, by));
    if (!milestonesOf(model, lifecycle).includes('recognised')) return [];
    const place = { path: ['models', model.id] };
    return [campaignFinding('campaigns/recognised-without-decision', { model: model.id }, place)];
  });
}
