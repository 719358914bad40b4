import { en, vi } from 'danvan';
import { indicators } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { countedNoun, nounOf, thingsOf, withinSentence } from '#inside/compose';
import { present } from '../../../support/review.js';

const named = (code: string) => present(indicators.find((one) => one.code === code));

it.each([
  ['mediation.teams', 'tổ hòa giải', 'tổ hòa giải'],
  ['network.party-members', 'đảng viên', 'đảng viên'],
  ['appeal.cash', null, 'tiền vận động ủng hộ'],
  ['petitions.received', null, 'đơn tiếp nhận'],
  ['works.people-contribution', null, 'Nhân dân đóng góp (tiền)'],
  ['works.roads', 'km đường giao thông nông thôn', 'km đường giao thông nông thôn'],
])('%s counts %s', (code, counted, noun) => {
  expect(countedNoun(named(code), vi)).toBe(counted);
  expect(nounOf(named(code), vi)).toBe(noun);
});

it('English counts by no noun', () => {
  expect(countedNoun(named('mediation.teams'), en)).toBeNull();
  expect(nounOf(named('mediation.teams'), en)).toBe('mediation teams');
});

it('thingsOf knows names that count', () => {
  expect(thingsOf(named('background.population'), vi)).toBeNull();
  expect(thingsOf(named('members.total'), vi)).toBe('đoàn viên, hội viên');
});

it('withinSentence keeps proper names', () => {
  expect(withinSentence('Mặt trận Tổ quốc', vi)).toBe('Mặt trận Tổ quốc');
  expect(withinSentence('Tổ hòa giải', vi)).toBe('tổ hòa giải');
});
