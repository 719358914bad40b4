import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { mediationTeamsList } from './mediation-teams-list.js';
import type { MediationTeams, MediationTeamsInput } from './mediation-teams.js';

/**
 * Reads mediation teams, and checks that no part of the mediators is larger than all of them.
 *
 * Vietnamese: danh sách tổ hòa giải.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole`.
 *
 * @param rows - The rows, see {@link MediationTeamsInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readMediationTeams } from 'danvan/democracy';
 *
 * const row = { id: 't1', unit: 'xa-a', date: '2026-06-30', teams: 7, mediators: 41, women: 43 };
 * readMediationTeams([row]).findings[0]?.code; //=> 'democracy/part-exceeds-whole'
 * ```
 *
 * @category Democracy
 */
export const readMediationTeams = (
  rows: readonly MediationTeamsInput[],
  options: DemocracyOptions = {},
): ReadRecords<MediationTeams> => readList(rows, options, mediationTeamsList);
