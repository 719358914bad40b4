import type { Finding } from '#room/findings';
import { nearestOf } from '#room/text';
import { allowedMoves, type Lifecycle, lifecycleFinding } from '#room/lifecycle';
import type { MobilizationModel, ModelField } from './mobilization-model.js';
import { campaignFinding } from '../findings.js';

/** The catalogues that models are read against. */
export interface ModelCatalogues {
  readonly fields: readonly ModelField[];
  readonly lifecycle: Lifecycle;
}

const items = [
  'situation',
  'aims',
  'content',
  'scope',
  'forces',
  'resources',
  'time',
  'results',
  'sustainability',
] as const;

function checkRegistration({ id, registration }: MobilizationModel): readonly Finding[] {
  const open = items.filter((item) => registration[item] === undefined);
  if (open.length === 0) return [];
  const facts = { model: id, items: open };
  return [campaignFinding('campaigns/registration-incomplete', facts, { path: ['registration'] })];
}

function checkField(model: MobilizationModel, fields: readonly ModelField[]): readonly Finding[] {
  const { id, field, cohort } = model;
  const place = { path: ['field'] };
  const known = fields.filter((each) => each.id === field);
  if (known.length === 0) {
    const nearest = nearestOf(
      field,
      fields.map((each) => each.id),
    );
    return [campaignFinding('campaigns/unknown-field', { model: id, field, nearest }, place)];
  }
  const isKept = known.some(
    ({ from, until }) =>
      (from === undefined || from <= `${cohort}-12-31`) &&
      (until === undefined || until > `${cohort}-01-01`),
  );
  if (isKept) return [];
  return [
    campaignFinding(
      'campaigns/field-not-in-force',
      { model: id, field, cohort: `${cohort}` },
      place,
    ),
  ];
}

function checkSteps(model: MobilizationModel, lifecycle: Lifecycle): readonly Finding[] {
  let from = lifecycle.initial;
  return model.history.flatMap(({ to, by }, at) => {
    const open = allowedMoves(lifecycle, from, by).map((move) => move.to);
    const facts = { from, to, by: by ?? null, allowed: [...new Set(open)] };
    from = to;
    const place = { path: ['history', at] };
    return open.includes(to) ? [] : [lifecycleFinding('lifecycle/move-not-allowed', facts, place)];
  });
}

function checkState(model: MobilizationModel, lifecycle: Lifecycle): readonly Finding[] {
  const { id, state, history } = model;
  const place = { path: ['state'] };
  const ids = lifecycle.states.map((each) => each.id);
  if (!ids.includes(state)) {
    const nearest = nearestOf(state, ids);
    return [lifecycleFinding('lifecycle/unknown-state', { state, nearest }, place)];
  }
  const reached = history.at(-1)?.to ?? state;
  if (reached === state) return [];
  return [campaignFinding('campaigns/state-differs', { model: id, state, reached }, place)];
}

/** Days must not go back, and each transfer starts from the level that the one before led to. */
function checkOrder(model: MobilizationModel): readonly Finding[] {
  const { id, history, transfers, level } = model;
  const isSorted = (rows: readonly { readonly date: string }[]): boolean =>
    rows.every(({ date }, at) => at === 0 || (rows[at - 1]?.date ?? '') <= date);
  const meets = transfers.every(({ from }, at) => from === (transfers[at - 1]?.to ?? level));
  const broken = (path: string) =>
    campaignFinding('campaigns/history-broken', { model: id }, { path: [path] });
  return [
    ...(isSorted(history) ? [] : [broken('history')]),
    ...(isSorted(transfers) && meets ? [] : [broken('transfers')]),
  ];
}

/** All that is wrong with one model that could be read; paths start at the model. */
export const checkModel = (
  model: MobilizationModel,
  { fields, lifecycle }: ModelCatalogues,
): readonly Finding[] => [
  ...checkField(model, fields),
  ...checkState(model, lifecycle),
  ...checkSteps(model, lifecycle),
  ...checkOrder(model),
  ...checkRegistration(model),
];
