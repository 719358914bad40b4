import { createHierarchy, describeFinding, vi } from 'danvan';
import { readSituationNotes } from 'danvan/coordination';
import { coordinationWords as words } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const row = {
  id: 'n1',
  area: 'xa-a',
  topic: 'livelihood',
  period: '2021-Q1',
  learned: 'Nhân dân quan tâm tiến độ giải phóng mặt bằng',
};
const known = createHierarchy([
  { id: 'xa-a', name: 'xã A' },
  { id: 'hoi', name: 'Hội Nông dân xã A', category: 'organization' },
]);
const placesOf = (rows: readonly unknown[], options?: Parameters<typeof readSituationNotes>[1]) =>
  readSituationNotes(untyped(rows), options).findings.map(
    ({ code, path }) => `${path.join('.')} ${code}`,
  );

describe('readSituationNotes', () => {
  it('reads what was learned of an area', () => {
    const read = readSituationNotes([{ ...row, followUp: ['Đối thoại'] }], { known, words });
    expect(read.findings).toEqual([]);
    expect(read.notes[0]).toEqual({ ...row, followUp: ['Đối thoại'], documents: [] });
  });

  it('has no room for a person or the members of a group', () => {
    for (const field of ['person', 'persons', 'name', 'members', 'group', 'informant', 'phone']) {
      const read = readSituationNotes([{ ...row, [field]: 'Nguyễn Văn A' }]);
      expect(read.notes).toEqual([]);
      expect(read.findings.map(({ code }) => code)).toEqual(['shape/unknown-field']);
    }
  });

  it('refuses a note of an organization, for that is one of its members', () => {
    const { values: notes, findings } = readSituationNotes([{ ...row, area: 'hoi' }], { known });
    expect(notes).toEqual([]);
    expect(findings[0]).toMatchObject({ code: 'coordination/note-not-of-area' });
    expect(findings.map((finding) => describeFinding(finding, vi))[0]).toContain('địa bàn');
  });

  it('names periods, areas, topics and documents that are not known', () => {
    const documents: readonly string[] = [];
    const wrong = { area: 'xa-b', topic: 'livelihod', documents: ['x'], notedBy: 'bdv' };
    expect(placesOf([{ ...row, ...wrong }], { known, words, documents })).toEqual([
      'notes.0.area organization/unknown-unit',
      'notes.0.notedBy organization/unknown-unit',
      'notes.0.documents.0 coordination/unknown-document',
      'notes.0.topic coordination/unknown-word',
    ]);
    expect(placesOf([{ ...row, period: '2021-13' }, row, row])).toEqual([
      'notes.0.period time/not-a-period',
      'notes.2.id coordination/duplicate-record',
    ]);
  });
});
