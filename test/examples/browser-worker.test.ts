import { mergePartials, type PartialAggregate } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { serve, type WorkerScope } from '../../examples/workers/browser-worker.js';
import type { PartAnswer } from '../../examples/workers/count-part.js';

type Listener = Parameters<WorkerScope['addEventListener']>[1];

/** A scope that posts to the test, moving what is to be moved, as a browser does. */
function scopeOf(answers: PartAnswer[]) {
  const listeners: Listener[] = [];
  const scope: WorkerScope = {
    addEventListener: (_, listener) => void listeners.push(listener),
    postMessage: (answer, transfer) => {
      answers.push(structuredClone(answer, { transfer: [...transfer] }));
    },
  };
  return { scope, listeners };
}

it('answers an order with its progress and its part, as the worker of Node does', () => {
  const answers: PartAnswer[] = [];
  const { scope, listeners } = scopeOf(answers);
  serve(scope);
  for (const part of [0, 1]) {
    for (const listener of listeners) listener({ data: { part, parts: 6 } });
  }
  expect(answers.some((answer) => 'rows' in answer && answer.rows === 2000)).toBe(true);
  const partials = answers.flatMap((answer): readonly PartialAggregate[] =>
    'partial' in answer ? [answer.partial] : [],
  );
  expect(partials.map(({ cutBy }) => cutBy)).toEqual(['unit', 'unit']);
  // Two provinces of sixty communes, four of which have not sent their last two months.
  expect(mergePartials(partials).rows).toBe(4 * (60 * 12 - 4 * 2) * 3);
});
