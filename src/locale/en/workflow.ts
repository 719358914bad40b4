import type { Say, SentencesOf } from '#room/locale';
import type { workflowFinding } from '#room/workflow';
import { perhaps } from './words.js';

type Sentences = SentencesOf<typeof workflowFinding>;

interface Changed {
  readonly corrected: number;
  readonly added: number;
  readonly withdrawn: number;
}

/** “2 figures corrected, 2 added”; what did not happen is not told. */
const changed = ({ corrected, added, withdrawn }: Changed): string =>
  [[corrected, 'corrected'] as const, [added, 'added'] as const, [withdrawn, 'withdrawn'] as const]
    .filter(([count]) => count > 0)
    .map(
      ([count, word], at) =>
        `${count}${at === 0 ? (count === 1 ? ' figure' : ' figures') : ''} ${word}`,
    )
    .join(', ');

const moment = (at: string, say: Say): string =>
  at.length === 10 ? say.date(at) : `${at.slice(11, 16)} on ${say.date(at.slice(0, 10))}`;

const notReady = {
  'nothing-accepted': 'has no accepted figures',
  'not-approved': 'is not approved itself',
  reopened: 'was approved, but figures below it changed since',
} as const;

/** The sentences of the findings of submissions and approvals, in English. */
export const workflowEn: Sentences = {
  'workflow/steps-backwards': ({ date, before }, say) =>
    `the step of ${moment(date, say)} follows one of ${moment(before, say)}; check day and time.`,
  'workflow/content-differs': ({ field, found, expected }, say) =>
    `the form inside says ${say.quoted(found)} for the ${field}, the submission ${say.quoted(expected)}; make them agree.`,
  'workflow/unknown-superseded': ({ id, nearest }, say) =>
    `it corrects the submission ${say.quoted(id)}, which is not there${perhaps(nearest, say)}`,
  'workflow/no-figures': ({ form }, say) =>
    `the report ${say.quoted(form)} was accepted without a single figure and does not count as complete; ask for it again, with 0 where nothing happened.`,
  'workflow/figures-changed': (params) => `${changed(params)}.`,
  'workflow/version-differs': ({ at, printed, now, ...params }, say) =>
    `the figures printed as version ${printed} (${moment(at, say)}) no longer stand: since then ${changed(params)}; print anew as version ${now}.`,
  'workflow/version-not-found': ({ at, printed }, say) =>
    `the submissions up to ${moment(at, say)} do not give version ${printed}: one was altered or removed, or the report was made from others; look into the store.`,
  'workflow/child-not-approved': ({ child, form, why }, say) =>
    `${say.unit(child)} ${notReady[why]} (report ${say.quoted(form)}), so that the level above cannot be approved; wait, or say why not.`,
  'workflow/waived-without-reason': ({ child }, say) =>
    `nobody says why ${say.unit(child)} is not waited for; give the reason.`,
  'workflow/waived-in-vain': ({ child }, say) =>
    `${say.unit(child)} is not among those to wait for, and need not be waived.`,
  'workflow/approval-reopened': ({ form, changed: count, approvedOn, ...params }, say) =>
    `the report ${say.quoted(form)} approved on ${say.date(approvedOn)} is open again: ${count} ${count === 1 ? 'figure' : 'figures'} changed since (${changed(params)}); look at it and approve it anew.`,
};
