import { readReviews } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const row = { id: 'tk-2022', instrument: 'ct-2022', kind: 'final', period: '2022' } as const;
const placesOf = (rows: readonly unknown[], options?: Parameters<typeof readReviews>[1]) =>
  readReviews(untyped(rows), options).findings.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('readReviews', () => {
  it('keeps a section that is named without a word apart from one that is not', () => {
    const { values: reviews } = readReviews(
      untyped([{ ...row, shortcomings: null, results: ['Đạt kết quả'] }]),
    );
    expect(reviews[0]).toMatchObject({ results: ['Đạt kết quả'], shortcomings: null, causes: [] });
  });

  it('reads next tasks and the events that produced or adopted it', () => {
    const nextTasks = [{ title: 'Nâng cao nhận thức', period: '2023' }];
    const events = [{ event: 'hn', as: 'adopted' }] as const;
    const { values: reviews, findings } = readReviews([{ ...row, nextTasks, events }]);
    expect(findings).toEqual([]);
    expect(reviews[0]?.nextTasks[0]?.title).toEqual({ vi: 'Nâng cao nhận thức' });
  });

  it('leaves out what cannot be read, names no period, or repeats an id', () => {
    const events = [{ event: 'hn', as: 'held' }];
    const rows = [
      { ...row, kind: 'mid-term' },
      { ...row, events },
      { ...row, period: 'năm' },
      { ...row, nextTasks: [{ title: 'x', period: 'năm' }] },
      row,
      row,
    ];
    expect(placesOf(rows)).toEqual([
      'reviews.0.kind shape/not-in-list',
      'reviews.1.events.0.as shape/not-in-list',
      'reviews.2.period time/not-a-period',
      'reviews.3.nextTasks.0.period time/not-a-period',
      'reviews.5.id coordination/duplicate-record',
    ]);
  });

  it('looks for its document where documents are given', () => {
    const rows = [{ ...row, document: '12-BC/HU' }];
    expect(placesOf(rows)).toEqual([]);
    expect(placesOf(rows, { documents: ['12-BC/HU'] })).toEqual([]);
    expect(placesOf(rows, { documents: [] })).toEqual([
      'reviews.0.document coordination/unknown-document',
    ]);
  });
});
