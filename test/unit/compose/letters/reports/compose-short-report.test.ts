import { composeShortReport, type ShortReportOptions } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bodyOf, codesOf, eventOf, frame } from '../../../../support/short-documents.js';

const report = (more: Partial<ShortReportOptions> = {}) =>
  composeShortReport({ ...frame, occasion: 'quick', matter: 'việc A', ...more });
const week = { occasion: 'week', from: '2026-09-28', to: '2026-10-04' } as const;

describe('composeShortReport', () => {
  it('is called after its occasion', () => {
    expect(report().title).toBe('Báo cáo nhanh về việc A');
    expect(report({ occasion: 'urgent' }).title).toBe('Báo cáo đột xuất về việc A');
    expect(report({ ...week, matter: 'công tác dân vận' }).title).toBe(
      'Báo cáo công tác dân vận tuần từ ngày 28/9/2026 đến ngày 04/10/2026',
    );
  });

  it('has its occasion in the kind of the document, and in its sentences', () => {
    const titleOf = ({ blocks }: ReturnType<typeof report>) =>
      blocks.find(({ kind }) => kind === 'title');
    expect(titleOf(report())).toMatchObject({
      documentKind: 'Báo cáo nhanh',
      subject: 'về việc A',
    });
    const urgent = report({ occasion: 'urgent', subject: 'về việc B' });
    expect(titleOf(urgent)).toMatchObject({ documentKind: 'Báo cáo đột xuất' });
    expect(bodyOf(urgent).join()).toContain('báo cáo về việc B như sau:');
  });

  it('has dots in sections that have to be there, and says so once', () => {
    expect(bodyOf(report()).filter((text) => text === '…………')).toHaveLength(3);
    expect(codesOf(report())).toEqual(['report/left-blank']);
    const narrative = { developments: 'A', assessment: 'B', recommendations: 'C' };
    expect(codesOf(report({ narrative }))).toEqual([]);
    expect(bodyOf(report({ narrative })).at(-1)).toBe('Trên đây là báo cáo nhanh về việc A./.');
  });

  it('finds conferences of other days, and days that are turned round', () => {
    const events = [eventOf({ date: '2026-10-05' })];
    expect(report({ ...week, events }).findings[0]).toMatchObject({
      code: 'report/outside-days',
      path: ['events', 0, 'date'],
    });
    const turned = { ...week, from: '2026-10-05' };
    expect(errorOf(() => report(turned)).findings).toMatchObject([
      { code: 'time/end-before-start', path: ['to'] },
    ]);
  });

  it.each([
    { occasion: 'week' },
    { occasion: 'x' },
    { matter: 7 },
    { from: '2026-02-30' },
    { events: 7 },
    { narrative: { developments: 7 } },
  ])('refuses %j', (more) => {
    expect(errorOf(() => report(Object(more))).code).toBe('INVALID_ARGUMENT');
  });
});
