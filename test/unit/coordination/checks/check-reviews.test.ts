import { readEvents, readReviews, readSituationNotes } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { checkReviews } from '#inside/coordination';
import { programme, task } from '../../../support/coordination.js';
import { untyped } from '../../../support/untyped.js';

const review = { id: 'sk', instrument: 'ct-2021', kind: 'interim', period: '2021-H1' };
const event = { id: 'hn', kind: 'interim-review', title: 'Hội nghị sơ kết' };
const note = { id: 'n1', area: 'xa-a', topic: 'religion', period: '2021', learned: 'Ổn định' };
const found = (change: object, heldFor: readonly string[] = []) =>
  checkReviews(
    {
      instruments: [programme()],
      tasks: [task()],
      notes: readSituationNotes([note]).values,
      events: readEvents([{ ...event, instruments: heldFor }]).values,
      reviews: readReviews(untyped([{ ...review, ...change }])).values,
    },
    {},
  ).map(({ code, path }) => `${path.join('.')} ${code.replace('coordination/', '')}`);

describe('checkReviews', () => {
  it('finds nothing wrong with a review whose records are all there', () => {
    const events = [{ event: 'hn', as: 'adopted' }];
    const nextTasks = [{ title: 'Tiếp tục kiểm tra', task: 'nv-1' }, { title: 'Nhân rộng' }];
    expect(found({ events, notes: ['n1'], nextTasks }, ['ct-2021'])).toEqual([]);
  });

  it('names records that are not there', () => {
    const events = [{ event: 'hn-2', as: 'produced' }];
    const nextTasks = [{ title: 'Kiểm tra', task: 'nv-9' }];
    expect(found({ events, notes: ['n2'], nextTasks }, ['ct-2020'])).toEqual([
      'reviews.0.nextTasks.0.task unknown-record',
      'reviews.0.notes.0 unknown-record',
      'reviews.0.events.0.event unknown-record',
      'events.0.instruments.0 unknown-record',
    ]);
    expect(found({ instrument: 'ct-2020' })).toEqual(['reviews.0.instrument unknown-record']);
  });

  it('names a period that the instrument does not hold for', () => {
    expect(found({ period: '2020' })).toEqual(['reviews.0.period period-outside-term']);
  });
});
