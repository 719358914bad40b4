import { describeFinding } from 'danvan';
import { describe, expect, it } from 'vitest';
import { coordinationMessagesEn, coordinationMessagesVi } from '#inside/locale';
import { coordinationFinding } from '#inside/coordination';

describe('the sentences of coordination', () => {
  it('are the same in number in both languages', () => {
    expect(Object.keys(coordinationMessagesVi)).toEqual(Object.keys(coordinationMessagesEn));
    expect(
      Object.keys(coordinationMessagesVi).every((code) => code.startsWith('coordination/')),
    ).toBe(true);
  });

  it('tell no lead from too many', () => {
    const said = (leads: readonly string[]) =>
      describeFinding(
        coordinationFinding('coordination/lead-count', { instrument: 'ct', leads }),
        'vi',
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
    expect(describeFinding(finding, 'vi', names)).toContain(
      'Ban Tuyên giáo và Dân vận tiếp nhận nhiệm vụ',
    );
  });
});
