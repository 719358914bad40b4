import { readEvents } from 'danvan/coordination';
import { coordinationWords as words } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

/** The online conference of Gia Lai on 20 December 2022, seen from Đak Đoa. */
const online = {
  id: 'tk-2022',
  kind: 'final-review',
  title: 'Hội nghị trực tuyến Tổng kết công tác Dân vận năm 2022',
  date: '2022-12-20',
  mode: 'online',
  organizers: ['bdv-tinh'],
  sites: [
    { id: 'tinh', name: 'điểm cầu truyền hình tỉnh Gia Lai' },
    { id: 'dak-doa', name: 'điểm cầu Đak Đoa', unit: 'dak-doa' },
  ],
  participations: [
    { roles: ['attendee', 'chair'], site: 'tinh', post: 'Phó Bí thư Thường trực Tỉnh ủy' },
    {
      roles: ['chair', 'reporter'],
      site: 'dak-doa',
      post: 'Trưởng Ban Dân vận Huyện ủy, kiêm Chủ tịch Ủy ban MTTQ Việt Nam huyện',
      delegatedBy: 'Thường trực Huyện ủy',
    },
  ],
  agenda: [{ title: 'Tham luận', outcome: 'Hầu hết ý kiến thống nhất' }],
  documents: [{ document: 'bao-cao-2022', as: 'draft' }],
};
const placesOf = (rows: readonly unknown[], options?: Parameters<typeof readEvents>[1]) =>
  readEvents(untyped(rows), options).findings.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('readEvents', () => {
  it('holds a conference with two sites, each with its own chair, without names', () => {
    const { values: events, findings } = readEvents(untyped([online]), { words });
    expect(findings).toEqual([]);
    expect(events[0]?.participations[1]).toMatchObject({ delegatedBy: 'Thường trực Huyện ủy' });
  });

  it('names sites, words, units and documents that are not known', () => {
    const change = {
      kind: 'finalreview',
      participations: [{ roles: ['chairr'], site: 'dak-doaa', unit: 'x' }],
    };
    const options = { words, known: { byId: new Map([['dak-doa', null]]) }, documents: [] };
    expect(placesOf([{ ...online, ...change }], options)).toEqual([
      'events.0.kind coordination/unknown-word',
      'events.0.participations.0.roles.0 coordination/unknown-word',
      'events.0.organizers.0 organization/unknown-unit',
      'events.0.participations.0.unit organization/unknown-unit',
      'events.0.documents.0.document coordination/unknown-document',
      'events.0.participations.0.site coordination/unknown-record',
    ]);
  });

  it('leaves out what cannot be read or repeats an id', () => {
    expect(placesOf([{ ...online, mode: 'zoom' }, online, online])).toEqual([
      'events.0.mode shape/not-in-list',
      'events.2.id coordination/duplicate-record',
    ]);
  });
});
