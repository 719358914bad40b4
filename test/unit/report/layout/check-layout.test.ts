import { partyLayout, stateLayout } from 'danvan/vietnam';
import { composeReview, type Layout } from 'danvan';
import { describe, expect, it } from 'vitest';
import { checkLayouts, layoutProblems } from '#inside/report';
import { errorOf } from '../../../support/error-of.js';
import { figuresOf, optionsOf, present, tableOf } from '../../../support/review.js';

const usual = present(partyLayout[0]);

/** The layout with one value of another kind at a path, as JSON may hold it. */
function withValue(path: string, value: unknown): Layout {
  const copy = JSON.parse(JSON.stringify(usual));
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce((inner, step) => inner[step], copy);
  holder[last] = value;
  return copy;
}

describe('layoutProblems', () => {
  it('finds nothing in the layouts that are there', () => {
    expect([...partyLayout, ...stateLayout].flatMap(layoutProblems)).toEqual([]);
  });

  it.each([
    ['body.text.size', 0, 'body.text.size must be a number from 1 to 200, not 0'],
    ['body.text.size', -3, 'body.text.size must be a number from 1 to 200, not -3'],
    ['body.text.size', 'x', 'body.text.size must be a number from 1 to 200, not "x"'],
    [
      'body.text.size',
      null,
      'body.text.size must be a number from 1 to 200, not a value of type null',
    ],
    ['body.lineSpacing', 0, 'body.lineSpacing must be'],
    ['body.paragraphGap', -1, 'body.paragraphGap must be'],
    ['body.firstLineIndent', 1e9, 'body.firstLineIndent must be'],
    ['body.headings', 'x', 'body.headings must be a list'],
    ['body.headings.1.number', '{2}.', 'body.headings[1].number: '],
    ['body.headings.1.style', 14, 'body.headings[1].style must be an object'],
    ['body.part.number', 'Phần {ordinl}', '"{ordinal}"'],
    ['body.part.number', 'Phần {ordinal', 'is not closed'],
    ['body.padCounts', 1, 'body.padCounts must be true or false'],
    ['signature.blankLines', 3e7, 'signature.blankLines must be a whole number from 0 to 50'],
    ['signature.blankLines', 1.5, 'signature.blankLines must be'],
    ['signature.recipientEnds', [';'], 'signature.recipientEnds must hold 2 to 2 items, not 1'],
    ['signature.authorityMarks', { 'TM.': 1 }, 'signature.authorityMarks.TM. must be a text'],
    ['annex.attachmentText', 'kèm {kinds}', '"{kind}"'],
    ['annex.labelText', 'Phụ lục {I}{', 'annex.labelText: '],
    ['page.width', -210, 'page.width must be'],
    ['page.margins.left', 200, 'page.margins leave -5 mm for text'],
    ['page.landscapeMargins.top', 180, 'page.landscapeMargins leave'],
    ['page.pageNumber.position', 'top', 'page.pageNumber.position must be one of top-center'],
    ['page.pageNumber.fromPage', 0, 'page.pageNumber.fromPage must be'],
    ['letterhead.columns', [75, 0], 'letterhead.columns[1] must be'],
    ['letterhead.separator', { kind: 'line' }, 'letterhead.separator.kind must be one of'],
    ['title.separator', { kind: 'rule', share: 2 }, 'title.separator.share must be'],
    ['letterhead.numberLabel', 'x'.repeat(1001), 'at most 1000 characters, not 1001'],
    ['from', '2020-02-30', 'from must be a calendar date'],
    ['from', undefined, 'from must be a calendar date'],
    ['validFrom', '2020-02-29', 'from and validFrom must be the same day'],
    ['validTo', '2026-05-25', 'to and validTo must be the same day'],
    ['legalBasis', undefined, 'legalBasis must be an object'],
    ['typeface', 5, 'typeface must be a text'],
  ])('names %s where it is %j', (path, value, problem) => {
    const problems = layoutProblems(withValue(path, value));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it('refuses a day of before that is none', () => {
    const { from: _, ...layout } = usual;
    const problems = layoutProblems({ ...layout, validFrom: '2020-02-30' });
    expect(problems).toEqual(['validFrom must be a calendar date like 2020-07-07']);
  });

  it('says all at once, also of what is no layout', () => {
    expect(layoutProblems({}).length).toBeGreaterThan(10);
    expect(layoutProblems(null)).toEqual(['must be an object, not a value of type null']);
    expect(layoutProblems([])).toHaveLength(1);
  });
});

describe('checkLayouts', () => {
  it('gives back what is fit', () => {
    expect(checkLayouts(usual)).toBe(usual);
    expect(checkLayouts(partyLayout)).toBe(partyLayout);
  });

  it('refuses a layout where it enters, alone or among versions', () => {
    const wrong = withValue('body.text.size', 0);
    const options = optionsOf(tableOf(figuresOf('sessions', [1, 2, 3])));
    for (const layout of [wrong, [...partyLayout, wrong]]) {
      const { code, message } = errorOf(() => composeReview({ ...options, layout }));
      expect(code).toBe('INVALID_ARGUMENT');
      expect(message).toBe(
        'The layout cannot be used: body.text.size must be a number from 1 to 200, not 0.',
      );
    }
  });

  it('lists no more problems than can be read', () => {
    expect(errorOf(() => checkLayouts(JSON.parse('{}'))).message).not.toContain(' more');
    const headings = Array.from({ length: 20 }, () => ({}));
    const wrong = withValue('body.headings', headings);
    expect(errorOf(() => checkLayouts(wrong)).message).toMatch(/; 20 more\.$/);
  });
});
