import { expect, it } from 'vitest';
import { assignedFindings, assignedTable } from '#inside/compose';
import { contextOf, eventOf, frame } from '../../../../support/short-documents.js';

const task = { title: { vi: 'Tổ chức đối thoại' }, responsible: ['xa-a', 'xa-b'] };

it('says who does what by when; what no task says has no column', () => {
  const { columns, rows } = assignedTable([{ ...task, due: '2026-11-15' }], contextOf('notice'));
  expect(columns).toHaveLength(4);
  expect(rows[0]?.cells).toEqual({
    number: { kind: 'text', text: '1' },
    task: { kind: 'text', text: 'Tổ chức đối thoại' },
    responsible: { kind: 'text', text: 'Xã A; Xã B' },
    due: { kind: 'text', text: '15/11/2026' },
  });
  const open = { ...task, responsible: [], coordinating: ['ubnd'], product: 'Báo cáo' };
  const more = assignedTable([open], contextOf('notice'));
  expect(more.columns).toHaveLength(6);
  expect(more.rows[0]?.cells).toMatchObject({
    responsible: { reason: 'missing' },
    due: { reason: 'missing' },
  });
});

it('finds what is due before the conference, and bodies that nobody knows', () => {
  const options = { ...frame, event: eventOf() };
  const found = assignedFindings([{ ...task, due: '2026-10-01', coordinating: ['xa-x'] }], options);
  expect(found).toMatchObject([
    { code: 'organization/unknown-unit', path: ['tasks', 0, 'coordinating', 0] },
    {
      code: 'report/due-before-event',
      params: { due: '2026-10-01', date: '2026-10-02' },
      path: ['tasks', 0, 'due'],
    },
  ]);
  expect(assignedFindings([{ ...task, due: '2026-10-02' }], options)).toEqual([]);
});
