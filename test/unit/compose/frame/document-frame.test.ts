import { createHierarchy, type DocumentOptions } from 'danvan';
import { partyLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { documentFrame } from '#inside/compose';

const hierarchy = createHierarchy([
  { id: 'board', name: 'Ban Dân vận', category: 'organization' },
  { id: 'front', name: 'Ủy ban Mặt trận Tổ quốc', category: 'organization' },
]);
const kind = { documentKind: 'Báo cáo', documentSymbol: 'BC' };
const frameOf = (more: Partial<DocumentOptions> = {}, lastDay?: string) =>
  documentFrame({ hierarchy, issuer: 'board', layout: partyLayout, ...more }, kind, lastDay);

describe('documentFrame', () => {
  it('works out the defaults', () => {
    expect(frameOf({}, '2020-12-31')).toMatchObject({
      ...kind,
      language: 'vi',
      date: '2020',
      number: undefined,
      signers: [],
      recipients: [],
      layout: { id: 'party-2018' },
    });
  });

  it('keeps the day that is given, and the layout in force on it', () => {
    const frame = frameOf({ date: '2026-10-05' }, '2020-12-31');
    expect(frame.date).toBe('2026-10-05');
    expect(frame.layout.id).toBe('party-2026');
  });

  it('knows all who issue a document together, in their order', () => {
    const { issuers } = frameOf({ issuer: ['front', 'board'] }, '2020-12-31');
    expect(issuers.map(({ id }) => id)).toEqual(['front', 'board']);
  });

  it.each([
    [{}, undefined],
    [{ date: '2026-02-30' }, '2026-12-31'],
    [{ date: '' }, '2026-12-31'],
    [{ issuer: [] }, '2026-12-31'],
    [{ number: 0 }, '2026-12-31'],
    [{ number: 1.5 }, '2026-12-31'],
  ])('refuses %j with contents until %s', (more, lastDay) => {
    const code = 'INVALID_ARGUMENT';
    expect(() => frameOf(more, lastDay)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses an issuer that is not there', () => {
    const code = 'UNKNOWN_UNIT';
    expect(() => frameOf({ issuer: ['board', 'nobody'] }, '2026-12-31')).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
