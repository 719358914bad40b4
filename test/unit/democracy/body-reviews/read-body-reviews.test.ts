import { describe, expect, it } from 'vitest';
import { readBodyReviews, type BodyReviewInput } from '#inside/democracy';
import { democracyCatalogues } from 'danvan/vietnam';

const row: BodyReviewInput = { id: 'r', unit: 'ban' };
const options = {
  known: { byId: new Map([['ban', {}]]) },
  documents: ['nq-25'],
  catalogues: democracyCatalogues,
};
const found = (change: Readonly<Record<string, unknown>>) =>
  readBodyReviews([{ ...row, ...change }], options).findings.map(({ code, path }) => [
    code,
    path.slice(2).join('.'),
  ]);

describe('a list of reviews', () => {
  it('is read against units, documents, grades and periods, wherever they stand', () => {
    const assignees = { units: ['xa'], selector: { within: 'tinh' } };
    const review = {
      about: [{ document: 'nq-25', years: 10 }, { document: 'kl-43' }],
      nextTasks: [{ content: 'Nắm tình hình', period: '2026-Q9', assignees }],
      ratings: [{ unit: 'x', content: 'tham mưu', text: 'khá tốt', grade: 'fairly' }],
    };
    expect(found(review)).toEqual([
      ['organization/unknown-unit', 'nextTasks.0.assignees.units.0'],
      ['organization/unknown-unit', 'nextTasks.0.assignees.selector.within'],
      ['organization/unknown-unit', 'ratings.0.unit'],
      ['democracy/unknown-document', 'about.1.document'],
      ['democracy/unknown-word', 'ratings.0.grade'],
      ['time/not-a-period', 'nextTasks.0.period'],
    ]);
  });

  it('keeps apart a section that is empty, named without a word, and not there', () => {
    const causes = [{ title: 'Nguyên nhân chủ quan', text: null }];
    const [review] = readBodyReviews([{ ...row, shortcomings: null, causes }]).values;
    expect(review?.shortcomings).toBeNull();
    expect(review?.causes).toEqual(causes);
    expect(review?.lessons).toEqual([]);
  });

  it('refuses no years, a made-up section of a selector, and tasks that end before they begin', () => {
    expect(found({ about: [{ document: 'nq-25', years: 0 }] })[0]?.[1]).toBe('about.0.years');
    const assignees = { selector: { province: 'x' } };
    expect(found({ nextTasks: [{ content: 'x', assignees }] })[0]?.[1]).toBe(
      'nextTasks.0.assignees.selector',
    );
    const days = { from: '2026-02-01', to: '2026-01-01' };
    expect(found({ nextTasks: [{ content: 'x', ...days }] })[0]?.[1]).toBe('nextTasks.0.to');
  });

  it('drops names from passages', () => {
    expect(found({ results: [{ text: 'bà Lê Thị Bình được khen' }] })).toContainEqual([
      'democracy/personal-text',
      'results.0.text',
    ]);
  });
});
