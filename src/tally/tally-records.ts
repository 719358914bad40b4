import type { Campaign, Commendation, Contribution, MobilizationModel } from '#room/campaigns';
import type {
  CoordinationEvent,
  CoordinationInstrument,
  CoordinationTask,
} from '#room/coordination';
import type { DemocracyRecords } from '#room/democracy';
import { DanvanError, requireObject } from '#room/findings';
import { tallyCampaigns, type CampaignTallyOptions } from './tally-campaigns.js';
import { tallyCommendations, type CommendationTallyOptions } from './tally-commendations.js';
import { tallyContributions, type ContributionTallyOptions } from './tally-contributions.js';
import {
  tallyCoordinationEvents,
  type CoordinationEventTallyOptions,
} from './tally-coordination-events.js';
import { tallyDemocracy, type DemocracyTallyOptions } from './tally-democracy.js';
import { tallyInstruments, type InstrumentTallyOptions } from './tally-instruments.js';
import { tallyModels, type ModelTallyOptions } from './tally-models.js';
import { tallyTasks, type TaskTallyOptions } from './tally-tasks.js';
import type { Tally } from './tally.js';

/** Every list that can be counted, by its name. */
interface Lists {
  readonly campaigns: readonly Campaign[];
  readonly commendations: readonly Commendation[];
  readonly contributions: readonly Contribution[];
  readonly events: readonly CoordinationEvent[];
  readonly instruments: readonly CoordinationInstrument[];
  readonly models: readonly MobilizationModel[];
  readonly tasks: readonly CoordinationTask[];
  readonly democracy: DemocracyRecords;
}

type AnyOptions =
  | CampaignTallyOptions
  | CommendationTallyOptions
  | ContributionTallyOptions
  | CoordinationEventTallyOptions
  | InstrumentTallyOptions
  | ModelTallyOptions
  | TaskTallyOptions
  | DemocracyTallyOptions;

/** One of the lists, under its name. */
type OneOf<Name extends keyof Lists> = Pick<Lists, Name>;

/**
 * Counts records into observations of indicators: one figure for each unit, period and indicator.
 *
 * Vietnamese: đếm hồ sơ thành số liệu theo chỉ tiêu.
 *
 * The records stand under the name of their list, and the rules in `tallies` fit that list:
 * `campaigns` (their events), `commendations`, `contributions`, `events` of coordination, `instruments`,
 * `models`, `tasks`, and `democracy` with all lists of {@link readDemocracyRecords}. A record that
 * counts nowhere is told in `findings`; which unit and period a record counts for may be said by
 * `unit` and `period`. Findings: `tally/*`.
 *
 * @param records - One list under its name.
 * @param options - Rules of counting and what they need; see `danvan/vietnam` for those of reports.
 * @returns The observations, what each was counted from, and the findings.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where not exactly one list is given.
 *
 * @example
 * ```ts
 * import { readModels } from 'danvan/campaigns';
 * import { tallyRecords } from 'danvan/indicators';
 * import { modelFields, modelLifecycle, modelTallies } from 'danvan/vietnam';
 *
 * const row = { id: 'mh-1', name: 'Tiếng loa an ninh', subjectKind: 'model', field: 'economy' } as const;
 * const { values: models } = readModels(
 *   [{ ...row, level: 'commune', host: 'xa-a', cohort: 2022, state: 'registered' }],
 *   { fields: modelFields, lifecycle: modelLifecycle },
 * );
 * const { observations } = tallyRecords(
 *   { models },
 *   { tallies: modelTallies, lifecycle: modelLifecycle },
 * );
 * observations.find(({ indicator }) => indicator === 'models.registered')?.value; //=> 1
 * ```
 *
 * @category Tally
 */
export function tallyRecords(records: OneOf<'campaigns'>, options: CampaignTallyOptions): Tally;
export function tallyRecords(
  records: OneOf<'commendations'>,
  options: CommendationTallyOptions,
): Tally;
export function tallyRecords(
  records: OneOf<'contributions'>,
  options: ContributionTallyOptions,
): Tally;
export function tallyRecords(
  records: OneOf<'events'>,
  options: CoordinationEventTallyOptions,
): Tally;
export function tallyRecords(records: OneOf<'instruments'>, options: InstrumentTallyOptions): Tally;
export function tallyRecords(records: OneOf<'models'>, options: ModelTallyOptions): Tally;
export function tallyRecords(records: OneOf<'tasks'>, options: TaskTallyOptions): Tally;
export function tallyRecords(records: OneOf<'democracy'>, options: DemocracyTallyOptions): Tally;
export function tallyRecords(records: Partial<Lists>, asked: AnyOptions): Tally {
  // The overloads say which options belong to which list.
  const options = asked as never;
  const given = requireObject(records, 'records');
  const names = Object.keys(given);
  const { campaigns, commendations, contributions, events } = given;
  const { instruments, models, tasks, democracy } = given;
  if (names.length === 1) {
    if (campaigns) return tallyCampaigns(campaigns, options);
    if (commendations) return tallyCommendations(commendations, options);
    if (contributions) return tallyContributions(contributions, options);
    if (events) return tallyCoordinationEvents(events, options);
    if (instruments) return tallyInstruments(instruments, options);
    if (models) return tallyModels(models, options);
    if (tasks) return tallyTasks(tasks, options);
    if (democracy) return tallyDemocracy(democracy, options);
  }
  const shown = names.slice(0, 10).join(', ').slice(0, 80);
  throw new DanvanError(
    'INVALID_ARGUMENT',
    `"records" must hold one list under its name: campaigns, commendations, contributions, events, instruments, models, tasks or democracy; it has ${shown || 'none'}.`,
  );
}
