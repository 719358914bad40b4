import { defineFindings, error, note, warning } from '#room/findings';
import type { PersonalPart } from '#room/text';
import type { BlankPart } from './letters/common/blank-part.js';

/** Makes the findings in documents that are composed. */
export const reportFinding = defineFindings('report', {
  /** Words of an outline that are not printed: an indicator in them has no figure, or no comparison, plan … (`aspect`). */
  'left-out': note<{
    readonly indicator: string;
    readonly text: string;
    readonly aspect?: string;
  }>(),
  /** Figures with errors are not counted in a figure that is printed. */
  'error-excluded': error<{ readonly indicator: string; readonly count: number }>(),
  /** Units whose reports reach beyond the period, so that nothing of them is in a figure. */
  'beyond-period': warning<{
    readonly indicator: string;
    readonly count: number;
    /** The first twenty of them. */
    readonly units: readonly string[];
  }>(),
  /** Nobody has confirmed the layout that a document for signing is printed in. */
  'layout-not-confirmed': warning<{ readonly layout: string; readonly act: string }>(),
  /** Nobody has confirmed a statistical form that a document for signing is sent with. */
  'form-not-confirmed': warning<{ readonly form: string; readonly doubt?: string }>(),
  /** Addressees were given, and reports of this layout name none. */
  'no-addressees': note<{ readonly layout: string }>(),
  /** Nobody gave what a document cannot do without; it prints as dots. */
  'left-blank': note<{ readonly part: BlankPart }>(),
  /** A text says who somebody is: a name, a telephone or identity number (`held`). */
  'personal-text': error<{ readonly held: PersonalPart }>(),
  /** A reminder, and no report is overdue on its day. */
  'nothing-overdue': error<{ readonly date: string }>(),
  /** A report is sent back, and nothing is said to be wrong with it. */
  'nothing-wrong': error<{
    readonly unit: string;
    readonly form: string;
    readonly period: string;
  }>(),
  /** Conclusions without a point. */
  'no-points': error<{ readonly event: string }>(),
  /** What a conference hands out is due before the conference. */
  'due-before-event': error<{ readonly due: string; readonly date: string }>(),
  /** A conference of other days than a report tells of; it is left out. */
  'outside-days': warning<{ readonly event: string; readonly date: string }>(),
  /** A recommendation that was answered is not sent again. */
  'already-answered': note<{ readonly record: string }>(),
  /** A letter to an addressee for whom the register has nothing that is open. */
  'nothing-to-send': error<{ readonly addressee: string }>(),
  /** More votes than people who took part. */
  'votes-exceed-present': error<{
    readonly round: number;
    readonly votes: number;
    readonly attended: number;
  }>(),
  /** The threshold of a vote was not compared with the act itself. */
  'rule-not-confirmed': warning<{ readonly article: string }>(),
});
