import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { mediationTeamsSchema } from './mediation-teams-schema.js';

/**
 * Mediation teams and their mediators: as they stood on a day (`date`) or at the end of a period, or
 * one team from the day it was formed (`from`) to its last (`to`).
 *
 * Vietnamese: tổ hòa giải ở cơ sở.
 *
 * A smaller number of teams after villages were merged is no decline.
 *
 * @example
 * ```ts
 * import type { MediationTeams } from 'danvan/democracy';
 *
 * const isKnown = ({ teams }: MediationTeams): boolean => teams !== undefined;
 * ```
 *
 * @category Democracy
 */
export interface MediationTeams extends DemocracyRecord {
  /** Teams: tổ hòa giải. */
  readonly teams?: StatedCount | undefined;
  /** Their members: hòa giải viên. */
  readonly mediators?: StatedCount | undefined;
  /** Women among the mediators. */
  readonly women?: StatedCount | undefined;
  /** Members of ethnic minorities among the mediators. */
  readonly minorities?: StatedCount | undefined;
  /** Mediators with a qualification in law: có trình độ chuyên môn luật. */
  readonly qualified?: StatedCount | undefined;
}

/**
 * {@link MediationTeams} as they are typed in: id and unit make a row complete.
 *
 * Vietnamese: tổ hòa giải ở cơ sở.
 *
 * @example
 * ```ts
 * import type { MediationTeamsInput } from 'danvan/democracy';
 *
 * const row: MediationTeamsInput = { id: 't1', unit: 'xa-a', date: '2026-06-30', teams: 7 };
 * ```
 *
 * @category Democracy
 */
export interface MediationTeamsInput extends Readonly<z.input<typeof mediationTeamsSchema>> {}
