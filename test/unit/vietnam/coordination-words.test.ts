import { coordinationWords as words } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const lists = [words.roles, words.activities, words.topics, words.eventKinds, words.eventRoles].map(
  (list = []) => list,
);
const named = (list: keyof typeof words) => (words[list] ?? []).map(({ name }) => name.vi);

describe('coordinationWords', () => {
  it('has each id once in its list, with names in both languages', () => {
    for (const list of lists) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(list.every(({ name }) => name.vi !== '' && name.en !== undefined)).toBe(true);
    }
  });

  it('has one role that leads', () => {
    expect((words.roles ?? []).filter(({ leads }) => leads)).toHaveLength(1);
  });

  it('has the roles and activities that the seed articles speak of', () => {
    expect(named('eventRoles')).toEqual([
      'chủ trì',
      'kết luận',
      'báo cáo',
      'dự',
      'phát biểu',
      'tham luận',
      'ký kết',
    ]);
    const roles = ['lãnh đạo', 'chỉ đạo', 'phối hợp', 'tổ chức thực hiện', 'tham mưu', 'nòng cốt'];
    expect(named('roles')).toEqual(expect.arrayContaining([...roles, 'giám sát']));
    const activities = ['hướng dẫn', 'đôn đốc', 'kiểm tra', 'sơ kết', 'tổng kết', 'khảo sát'];
    expect(named('activities')).toEqual(expect.arrayContaining(activities));
  });
});
