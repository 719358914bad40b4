import { describeFinding, en, vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { coordinationFinding } from '#inside/coordination';

describe('the sentences of coordination', () => {
  it('tell no lead from too many', () => {
    const said = (leads: readonly string[]) =>
      describeFinding(
        coordinationFinding('coordination/lead-count', { instrument: 'ct', leads }),
        vi,
      );
    expect(said([])).toContain('không có bên chủ trì');
    expect(said(['ubnd', 'bdv'])).toContain('“ubnd”, “bdv”');
  });

  it('name units where their names are given', () => {
    const params = { instrument: 'ct', unit: 'bdv', heir: 'btgdv' };
    const finding = coordinationFinding('coordination/heir-not-named', params);
    const names = {
      unit: (id: string) => (id === 'btgdv' ? 'Ban Tuyên giáo và Dân vận' : undefined),
    };
    expect(describeFinding(finding, vi, names)).toContain(
      'Ban Tuyên giáo và Dân vận tiếp nhận nhiệm vụ',
    );
  });

  it.each([
    [
      '2021-01-01',
      '2021-12-31',
      ' (từ ngày 01/01/2021 đến hết ngày 31/12/2021).',
      '(1 January 2021 to 31 December 2021).',
    ],
    ['2021-01-01', null, ' (từ ngày 01/01/2021).', ' (from 1 January 2021 on).'],
    [null, '2021-12-31', ' (đến hết ngày 31/12/2021).', ' (up to 31 December 2021).'],
    [null, null, '“ct”.', '“ct”.'],
  ])('tell the ends of a term that there are: %s, %s', (firstDay, lastDay, inVi, inEn) => {
    const params = { instrument: 'ct', date: '2025-07-01', firstDay, lastDay };
    const finding = coordinationFinding('coordination/date-outside-term', params);
    expect(describeFinding(finding, vi).endsWith(inVi)).toBe(true);
    expect(describeFinding(finding, en).endsWith(inEn)).toBe(true);
  });

  it('call lists by their words', () => {
    const record = { list: 'task', id: 'x', nearest: null } as const;
    const unknown = coordinationFinding('coordination/unknown-record', record);
    expect(describeFinding(unknown, vi)).toBe('Không có nhiệm vụ “x”; hãy kiểm tra lại.');
    const topic = { list: 'topic', word: 'x', nearest: null } as const;
    const word = coordinationFinding('coordination/unknown-word', topic);
    expect(describeFinding(word, en)).toBe(
      '“x” is not in the list of words for topics; please check it.',
    );
  });
});
