import { readHolidayTable } from 'danvan/time';
import {
  coordinationTaskLifecycle as lifecycle,
  coordinationWords as words,
  indicators,
  stateLayout,
} from 'danvan/vietnam';
import { coordinationContext, progressContext } from '#inside/compose';
import { coordinationUnits as hierarchy, instrument, tasks } from './coordination-records.js';

const titles: Readonly<Record<string, string>> = {
  'cv-490': 'Công văn số 490-CV/BDVTW',
  'kh-114': 'Kế hoạch số 114-KH/TU',
  'dan-van-kheo': 'phong trào thi đua “Dân vận khéo”',
  'kh-2024': 'Kế hoạch năm 2024',
  'ct-2021-2025': 'Chương trình phối hợp về công tác dân vận giai đoạn 2021-2025',
};

/** How the records of the four parties are named. */
export const naming = { hierarchy, words, cite: (id: string) => titles[id] };

/** The context of a document in Vietnamese. */
export const context = coordinationContext(naming);

/** What frames documents about the four parties. */
export const framed = { ...naming, layout: stateLayout, place: 'Mẫu' };

/** What progress of the four parties is told from. */
export const facts = {
  ...naming,
  instrument: instrument('ct-2021-2025'),
  tasks,
  lifecycle,
  holidays: readHolidayTable({}).value,
  indicators,
  asOf: '2023-12-25',
};

/** How the tasks of the four parties stood on a day. */
export const progressOn = (asOf: string, isWeighted = false) =>
  progressContext({ ...facts, asOf, isWeighted });
