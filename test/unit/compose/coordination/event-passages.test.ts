import { createHierarchy } from 'danvan';
import { readEvents, type CoordinationEventInput } from 'danvan/coordination';
import { eventPassages } from 'danvan/report';
import { expect, it } from 'vitest';

const hierarchy = createHierarchy([{ id: 'ban', name: 'Ban Dân vận' }]);
const passagesOf = (row: Partial<CoordinationEventInput>) => {
  const input = { id: 'hn', kind: 'conference', title: 'Hội nghị tổng kết', ...row };
  return readEvents([input]).values.flatMap((event) => eventPassages(event, { hierarchy }));
};

it('says who held it, and what was on its agenda', () => {
  const agenda = [{ title: 'Thông qua báo cáo', outcome: 'nhất trí' }];
  expect(passagesOf({ organizers: ['ban'], agenda })).toEqual([
    'Ban Dân vận đã tổ chức hội nghị tổng kết.',
    'Nội dung: Thông qua báo cáo (nhất trí).',
  ]);
});

it('names nobody where nobody is named', () => {
  expect(passagesOf({})).toEqual(['Đã tổ chức hội nghị tổng kết.']);
});
