import { campaignFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { checkHistory, type Lifecycle } from '#room/lifecycle';
import { untilOf } from '#room/organization';
import { nearestOf } from '#room/text';
import type { MobilizationModel, ModelField } from './mobilization-model.js';

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
    (each) =>
      (each.from === undefined || each.from <= `${cohort}-12-31`) &&
      (untilOf(each) ?? '9999-12-31') > `${cohort}-01-01`,
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

const brokenHistory = (model: string, path: string): Finding =>
  campaignFinding('campaigns/history-broken', { model }, { path: [path] });

const checkMoves = (model: MobilizationModel, lifecycle: Lifecycle): readonly Finding[] =>
  checkHistory(model, lifecycle, {
    stateDiffers: (state, reached) => {
      const facts = { model: model.id, state, reached };
      return campaignFinding('campaigns/state-differs', facts, { path: ['state'] });
    },
    broken: () => brokenHistory(model.id, 'history'),
  });

/** Days must not go back, and each transfer starts from the level that the one before led to. */
function checkTransfers({ id, transfers, level }: MobilizationModel): readonly Finding[] {
  const isSound = transfers.every(({ from, date }, at) => {
    const before = transfers[at - 1];
    return from === (before?.to ?? level) && (before?.date ?? '') <= date;
  });
  return isSound ? [] : [brokenHistory(id, 'transfers')];
}

/** All that is wrong with one model that could be read; paths start at the model. */
export const checkModel = (
  model: MobilizationModel,
  { fields, lifecycle }: ModelCatalogues,
): readonly Finding[] => [
  ...checkField(model, fields),
  ...checkMoves(model, lifecycle),
  ...checkTransfers(model),
  ...checkRegistration(model),
];
