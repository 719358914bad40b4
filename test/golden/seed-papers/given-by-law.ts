import { vi } from 'danvan';
import {
  coordinationWords,
  indicators,
  modelFields,
  modelLifecycle,
  outlineFor,
  partyLayout,
  stateLayout,
} from 'danvan/vietnam';
import { leavesOf } from '../seed-facts/prove.js';
import { searchable } from './names-in.js';

const outlineOf = (occasion: 'half-year' | 'year', date: string) =>
  outlineFor({ occasion, body: 'party-board', date });

/** Words that laws, layouts and forms give, by the reason why no article must have them. */
const given: Readonly<Record<string, unknown>> = {
  'labels of documents': [vi.labels, vi.coordinationLabels],
  'letterheads of layouts': [partyLayout, stateLayout],
  'headings and sentences of the usual outlines, in the words of their day': [
    outlineOf('half-year', '2020-07-07'),
    outlineOf('year', '2024-06-10'),
    outlineFor({
      occasion: 'thematic',
      body: 'party-board',
      date: '2022-12-20',
      themes: [{ document: '…' }],
    }),
  ],
  'names and units of indicators': indicators,
  'words of coordination, fields and states of models': [
    coordinationWords,
    modelFields,
    modelLifecycle,
  ],
  'the mark of a draft': 'DỰ THẢO – SỐ LIỆU MINH HỌA',
};

/** All those words, to look names up in. */
export const givenWords: string = searchable(leavesOf(given).join(' | '));

/** What an article does not write as the paper does, by its seed, with the reason. */
export const allowedNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  S0: {
    'Huyện ủy Hòa Bình':
      'Hướng dẫn 36-HD/VPTW: the committee stands above its board; the article names the board',
  },
  S1: {
    'Tỉnh ủy Tây Ninh': 'the province stands in the name of the newspaper and in the inventory',
    'Ủy ban nhân dân': 'the article abbreviates it: UBND tỉnh',
    'Ủy ban Mặt trận Tổ quốc Việt Nam': 'the article abbreviates it: UBMTTQVN tỉnh',
  },
  S2: {
    'Ban Chấp hành Đảng bộ huyện': 'the article abbreviates it: BCH Đảng bộ huyện',
  },
  S3: {
    'Ủy ban nhân dân': 'the article abbreviates it: UBND tỉnh',
    'Hội đồng nhân dân': 'the article abbreviates it: HĐND tỉnh',
    'Mặt trận Tổ quốc': 'the article abbreviates it: MTTQ',
  },
  S4: {
    'Ủy ban nhân dân huyện Bố Trạch': 'the article abbreviates it: UBND huyện',
  },
};

/** Figures that are worked out, by the seed, with the sum. */
export const allowedFigures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  S0: {},
  S1: {
    '33,8': '1.327.453 attendances of 39.284 sessions',
  },
  S2: {
    '51': 'numerator and denominator of 51/51 have rows of their own',
    '100': '51 of 51',
  },
  S3: {},
  S4: {},
};
