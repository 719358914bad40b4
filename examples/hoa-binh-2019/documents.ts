import { createUnitRegister } from 'danvan';
import { readCampaigns } from 'danvan/campaigns';
import { readInstruments, readReviews, readTasks } from 'danvan/coordination';
import { composeProgramme, composeProgrammeReview } from 'danvan/report';
import { readHolidayTable } from 'danvan/time';
import {
  coordinationTaskLifecycle as lifecycle,
  coordinationWords as words,
  partyLayout as layout,
  unitKinds,
} from 'danvan/vietnam';
import { dots, unnamedBody, unnamedSigner } from '../shared/dots.js';
import { draftMark, type Papers } from '../shared/write-files.js';
import { plan, regulation } from './instruments.js';
import { campaigns, standing, tasks } from './movements.js';
import { units } from './units.js';

/** The day of the article: what follows is what was left from then on. */
export const asOf = '2019-08-23';

/** All records, read. */
export function readHoaBinh() {
  const register = createUnitRegister({ units, kinds: unitKinds });
  const options = { known: register, words };
  const parts = [
    readInstruments([regulation, plan], options),
    readTasks(tasks, options),
    readCampaigns(campaigns, options),
    readReviews([standing], options),
  ] as const;
  const findings = parts.flatMap((part) => part.findings);
  const [{ instruments }, read, { campaigns: movements }, { reviews }] = parts;
  return { register, findings, instruments, tasks: read.tasks, movements, reviews };
}

const cited = new Map([
  [regulation.id, 'Quy chế phối hợp Năm dân vận chính quyền 2019'],
  ['nq-dai-hoi-xii', 'Nghị quyết Đại hội XII của Đảng'],
  ['nq-dai-hoi-dang-bo-cac-cap', 'Nghị quyết Đại hội Đảng bộ các cấp'],
]);

/** Regulation, plan and where things stood; issuer, place, number and day are dots where nobody gave them. */
export function hoaBinhPapers({ register, ...read }: ReturnType<typeof readHoaBinh>): Papers {
  const [signed, own] = read.instruments;
  const [review] = read.reviews;
  if (signed === undefined || own === undefined || review === undefined) {
    throw new Error('the plan could not be read');
  }
  const cite = (id: string): string | undefined => cited.get(id);
  const common = { hierarchy: register, layout, words, draftMark, cite, recipients: [dots] };
  const unnamed = { ...common, issuer: unnamedBody.id, signers: [unnamedSigner] };
  return {
    'hoa-binh-2019-quy-che': composeProgramme({ ...unnamed, instrument: signed }),
    'hoa-binh-2019-ke-hoach': composeProgramme({ ...common, instrument: own }),
    'hoa-binh-2019-tinh-hinh': composeProgrammeReview({
      ...unnamed,
      subject: 'tình hình thực hiện Quy chế phối hợp Năm dân vận chính quyền 2019',
      instrument: signed,
      review,
      tasks: [],
      lifecycle,
      holidays: readHolidayTable({}).value,
      asOf,
      date: asOf,
    }),
  };
}
