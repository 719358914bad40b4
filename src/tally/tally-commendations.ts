import {
  amountSumOf,
  type Commendation,
  type CommendationKind,
  type CommendationRecipient,
  type MobilizationModel,
  type RecipientKind,
} from '#room/campaigns';
import { collectTally, type Share } from './collect-tally.js';
import type { Tally, TallyPlaces } from './tally.js';

/**
 * Which recipients of commendations an indicator counts; what is left out does not matter.
 *
 * Vietnamese: quy tắc thống kê khen thưởng.
 *
 * @example
 * ```ts
 * import type { CommendationTally } from 'danvan/indicators';
 *
 * const rule: CommendationTally = {
 *   indicator: 'commendations.individuals',
 *   recipientKinds: ['individual'],
 *   kinds: ['reward'],
 * };
 * ```
 *
 * @category Tally
 */
export interface CommendationTally {
  /** The code of the indicator that is counted. */
  readonly indicator: string;
  /** Kinds of recipients that count, one each. */
  readonly recipientKinds: readonly RecipientKind[];
  /** Kinds of commendations that count. Defaults to all. */
  readonly kinds?: readonly CommendationKind[] | undefined;
  /** Levels of commendations that count. Defaults to all. */
  readonly levels?: readonly string[] | undefined;
}

/**
 * A recipient together with the commendation.
 *
 * Vietnamese: đối tượng được khen thưởng.
 *
 * @example
 * ```ts
 * import type { RecipientOfCommendation } from 'danvan/indicators';
 *
 * const titleOf = ({ commendation }: RecipientOfCommendation): string => commendation.title;
 * ```
 *
 * @category Tally
 */
export interface RecipientOfCommendation {
  /** The commendation. */
  readonly commendation: Commendation;
  /** One of those who received it. */
  readonly recipient: CommendationRecipient;
}

/**
 * What commendations are counted by.
 *
 * Vietnamese: cách thống kê khen thưởng.
 *
 * Whose figure: that of the unit itself or of the host of the model, which is looked for among
 * `models`; of the year of the day. Recipients that are only counted belong to nobody until `unit`
 * says whose they are.
 *
 * @example
 * ```ts
 * import type { CommendationTallyOptions } from 'danvan/indicators';
 * import { commendationTallies as tallies } from 'danvan/vietnam';
 *
 * const options: CommendationTallyOptions = { tallies, unit: () => 'tinh' };
 * ```
 *
 * @category Tally
 */
export interface CommendationTallyOptions extends TallyPlaces<RecipientOfCommendation> {
  /** What counts for which indicator. */
  readonly tallies: readonly CommendationTally[];
  /** The models, for recipients that are models. Defaults to none. */
  readonly models?: readonly MobilizationModel[] | undefined;
}

type ModelsById = ReadonlyMap<string, MobilizationModel>;

const kindOfSubject = {
  model: 'model',
  'exemplary-collective': 'collective',
  'exemplary-individual': 'individual',
} as const satisfies Record<MobilizationModel['subjectKind'], RecipientKind>;

/** What kind of recipient it is; a model that is not in the list counts as a model. */
function kindOf(recipient: CommendationRecipient, models: ModelsById): RecipientKind {
  if ('kind' in recipient) return recipient.kind;
  if ('unit' in recipient) return 'collective';
  return kindOfSubject[models.get(recipient.model)?.subjectKind ?? 'model'];
}

function hostOf({ recipient }: RecipientOfCommendation, models: ModelsById): string | undefined {
  if ('unit' in recipient) return recipient.unit;
  return 'model' in recipient ? models.get(recipient.model)?.host : undefined;
}

function sharesOf(
  { commendation, recipient }: RecipientOfCommendation,
  tallies: readonly CommendationTally[],
  models: ModelsById,
): readonly Share[] {
  const kind = kindOf(recipient, models);
  const amount = amountSumOf('count' in recipient ? recipient.count : 1);
  return tallies
    .filter(
      ({ recipientKinds, kinds, levels }) =>
        recipientKinds.includes(kind) &&
        (kinds === undefined || kinds.includes(commendation.kind)) &&
        (levels === undefined || levels.includes(commendation.level)),
    )
    .map(({ indicator }) => ({ indicator, amount }));
}

/**
 * Turns commendations into observations of the indicators that count their recipients.
 *
 * Vietnamese: thống kê khen thưởng.
 *
 * Findings: `tally/not-counted`, `tally/no-unit`, `tally/no-period`.
 *
 * @param commendations - The commendations.
 * @param options - Rules, models, and whose figures they are.
 * @returns The observations, each with its recipients; frozen.
 *
 * @example
 * ```ts
 * import type { Commendation } from 'danvan/campaigns';
 * import { tallyCommendations } from 'danvan/indicators';
 * import { commendationTallies as tallies } from 'danvan/vietnam';
 *
 * const given: Commendation = {
 *   id: 'bang-khen',
 *   kind: 'reward',
 *   date: '2021-12-10',
 *   level: 'province',
 *   title: 'Bằng khen',
 *   recipients: [{ kind: 'collective', count: 28 }, { kind: 'individual', count: 12 }],
 * };
 * const { observations } = tallyCommendations([given], { tallies, unit: () => 'ba-ria' });
 * observations.map(({ value }) => value); //=> [28, 12]
 * ```
 *
 * @deprecated Use {@link tallyRecords}.
 * @category Tally
 */
export function tallyCommendations(
  commendations: readonly Commendation[],
  options: CommendationTallyOptions,
): Tally {
  const { tallies } = options;
  const models = new Map((options.models ?? []).map((model) => [model.id, model]));
  const unitOf = options.unit ?? ((given) => hostOf(given, models));
  const periodOf = options.period ?? (({ commendation }) => commendation.date?.slice(0, 4));
  const entries = commendations.flatMap((commendation, at) =>
    commendation.recipients.map((recipient, place) => ({
      record: { path: ['commendations', at, 'recipients', place], id: commendation.id },
      unit: unitOf({ commendation, recipient }),
      period: periodOf({ commendation, recipient }),
      shares: sharesOf({ commendation, recipient }, tallies, models),
    })),
  );
  const indicators = tallies.map(({ indicator }) => indicator);
  return collectTally(entries, { indicators, withNil: false });
}
