import { describe, expect, it } from 'vitest';
import {
  chairWord,
  dots,
  eventDay,
  eventWord,
  hourWord,
  lineOf,
  meetingOf,
  modeWord,
  peopleWith,
  personWord,
  placesWord,
} from '#inside/compose';
import { errorOf } from '../../../../support/error-of.js';
import { bareEvent, eventOf, frame } from '../../../../support/short-documents.js';

const meeting = meetingOf({ ...frame, event: eventOf() }, 'notice');
const bare = meetingOf({ ...frame, event: bareEvent }, 'notice');
const draft = meetingOf({ ...frame, event: eventOf(), draftMark: 'DỰ THẢO' }, 'notice');

describe('the words of a conference', () => {
  it('name it, its day, its mode and its places', () => {
    expect(eventWord(meeting)).toBe('hội nghị giao ban');
    expect(eventDay(meeting)).toBe('chiều ngày 02 tháng 10 năm 2026');
    expect(modeWord(meeting)).toBe('trực tuyến');
    expect(placesWord(meeting)).toEqual({
      list: 'điểm cầu tỉnh; điểm cầu xã A',
      count: '02',
      isLinked: true,
    });
  });

  it('are dots or nothing where nobody knows', () => {
    expect(eventDay(bare)).toBe(`ngày ${dots}`);
    expect([modeWord(bare), chairWord(bare), peopleWith('chair', bare)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(placesWord(bare).list).toBe('');
  });

  it('name the chair with who delegated, and nobody by name in a draft', () => {
    expect(chairWord(meeting)).toBe(
      'Giám đốc Sở Nội vụ Nguyễn Văn A (được Ủy ban nhân dân tỉnh ủy quyền)',
    );
    expect(peopleWith('concluder', draft)).toBe('Giám đốc Sở Nội vụ');
    expect(peopleWith('reporter', meeting)).toBe('xã A');
    expect(personWord({ roles: ['attendee'] }, meeting)).toBeUndefined();
  });
});

it('hourWord writes a time of day, dots for none, and refuses what is none', () => {
  const { context } = meeting;
  expect(hourWord('07:05', context)).toBe('07 giờ 05 phút');
  expect(hourWord(undefined, context)).toBe(`${dots} giờ ${dots} phút`);
  for (const hour of ['7:05', '24:00', '12:60', 'sáng']) {
    expect(errorOf(() => hourWord(hour, context)).code).toBe('INVALID_ARGUMENT');
  }
});

it('lineOf begins with a capital', () => {
  expect(lineOf('{day}: A.', { day: 'chiều' })).toBe('Chiều: A.');
});
