import type { PaperPractice } from '#room/organization';
import type { PaperPractices } from './practice-table.js';

/** Rules of the unions on their papers were not at hand: practice has it so. */
const practice = { legalBasis: 'Thực tế; quy định nội bộ chưa có toàn văn', confirmed: false };
const youth = { legalBasis: 'Hướng dẫn 29-HD/TWĐTN-VP (29/10/2013)', confirmed: false };

const signs = (
  vi: string,
  en: string,
  rest: Omit<PaperPractice, 'signsFor'> = practice,
): PaperPractice => ({ signsFor: { vi, en }, ...rest });

const central = ['central'] as const;

const presidium = signs('Đoàn Chủ tịch', 'Presidium', { ...practice, levels: central });
const standing = signs('Ban Thường vụ', 'Standing Committee');
const executive = signs('Ban Chấp hành', 'Executive Committee');
const youthStanding = signs('Ban Thường vụ', 'Standing Committee', youth);
const youthExecutive = signs('Ban Chấp hành', 'Executive Committee', youth);

/** Made by a function, so that a bundler may leave it out where nobody asks for it. */
const practices = (): PaperPractices => ({
  'trade-union': [presidium, standing],
  'trade-union-confederation': [signs('Đoàn Chủ tịch', 'Presidium')],
  'labour-federation': [standing],
  'grassroots-trade-union': [executive],
  'commune-trade-union': [executive],
  'farmers-union': [standing],
  'womens-union': [presidium, standing],
  'youth-union': [signs('Ban Bí thư', 'Secretariat', { ...youth, levels: central }), youthStanding],
  'provincial-youth-union': [youthStanding],
  'district-youth-union': [youthStanding],
  'commune-youth-union': [youthExecutive],
  'youth-union-branch': [youthExecutive],
  'veterans-association': [standing],
  'red-cross-society': [standing],
  'elderly-association': [standing],
});

/**
 * On whose behalf unions and associations sign.
 *
 * @internal
 */
export const unionPractices: PaperPractices = /* @__PURE__ */ practices();
