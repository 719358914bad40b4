import { below, type Finding } from '#room/findings';
import { allowedMoves, checkHistory, lifecycleFinding, type Lifecycle } from '#room/lifecycle';
import { workflowFinding } from '../findings.js';
import { startOf } from './moment.js';
import type { Submission } from './submission.js';

/** Steps that nobody gave a reason for, where their move needs one. */
function withoutReason({ history }: Submission, lifecycle: Lifecycle): readonly Finding[] {
  return history.flatMap(({ to, by, reason }, at) => {
    const from = history[at - 1]?.to ?? lifecycle.initial;
    const ways = allowedMoves(lifecycle, from, by).filter((move) => move.to === to);
    const isNeeded = ways.length > 0 && ways.every(({ needs }) => needs.includes('reason'));
    if (!isNeeded || reason !== undefined) return [];
    const facts = { from, to, missing: ['reason'] };
    const place = { path: ['history', at, 'reason'] };
    return [lifecycleFinding('lifecycle/requirement-missing', facts, place)];
  });
}

/** A filled form that is not the one that its submission says it is. */
function contentDiffers({ form, unit, period, filled }: Submission): readonly Finding[] {
  if (filled === undefined) return [];
  const pairs = [
    ['form', filled.form, form],
    ['unit', filled.unit, unit],
    ['period', filled.period, period],
  ] as const;
  return pairs
    .filter(([, found, expected]) => found !== expected)
    .map(([field, found, expected]) =>
      workflowFinding(
        'workflow/content-differs',
        { field, found, expected },
        { path: ['filled', field] },
      ),
    );
}

const stepsBackwards = (date = '', before = '', at = 0): Finding =>
  workflowFinding('workflow/steps-backwards', { date, before }, { path: ['history', at, 'date'] });

/** What is wrong with a submission that could be read; paths start at it. */
export function checkSubmission(submission: Submission, lifecycle: Lifecycle): readonly Finding[] {
  const { unit, period, history } = submission;
  const moments = history.map(({ to, by, ...step }) => ({ to, by, date: startOf(step) }));
  const steps = checkHistory({ history: moments }, lifecycle, {
    // No state is stated beside the history.
    stateDiffers: (state, reached) => stepsBackwards(state, reached),
    broken: (at) => stepsBackwards(moments[at]?.date, moments[at - 1]?.date, at),
  });
  const found = [...steps, ...withoutReason(submission, lifecycle), ...contentDiffers(submission)];
  return below(found.map((finding) => Object.freeze({ unit, period, ...finding })));
}
