import { createUnitRegister } from 'danvan';
import { readEvents, readInstruments, readReviews } from 'danvan/coordination';
import { composeProgramme, composeProgrammeReview } from 'danvan/report';
import { readHolidayTable } from 'danvan/time';
import {
  coordinationTaskLifecycle as lifecycle,
  coordinationWords as words,
  stateLayout as layout,
  unitKinds,
} from 'danvan/vietnam';
import { dots, unnamedSigner } from '../shared/dots.js';
import { draftMark, type Papers } from '../shared/write-files.js';
import { programme, programme2020 } from './programme.js';
import { conference2021, review2020, signing } from './review.js';
import { units } from './units.js';

export const signedOn = '2021-04-08';

/** All records, read. */
export function readBoTrach() {
  const register = createUnitRegister({ units, kinds: unitKinds });
  const options = { known: register, words };
  const { values: instruments, findings } = readInstruments([programme, programme2020], options);
  const { values: events, findings: inEvents } = readEvents([signing], options);
  const { values: reviews, findings: inReviews } = readReviews([review2020], options);
  return {
    register,
    instruments,
    events,
    reviews,
    findings: [...findings, ...inEvents, ...inReviews],
  };
}

/** The programme of 2021, and the review of the year before, which both parties issue. */
export function boTrachPapers({ register, ...read }: ReturnType<typeof readBoTrach>): Papers {
  const [signed, before] = read.instruments;
  const [review] = read.reviews;
  if (signed === undefined || before === undefined || review === undefined) {
    throw new Error('the programme could not be read');
  }
  const common = { hierarchy: register, layout, words, draftMark, recipients: [dots] };
  return {
    'bo-trach-2021': composeProgramme({ ...common, instrument: signed }),
    'bo-trach-2020-tong-ket': composeProgrammeReview({
      ...common,
      issuer: before.parties.map(({ unit }) => unit),
      // The party that leads signs on the right, as in the programme.
      signers: before.parties
        .map(({ unit }) => ({ ...unnamedSigner, authority: register.byId.get(unit)?.name.vi }))
        .toReversed(),
      instrument: before,
      review,
      conclusion: conference2021,
      tasks: [],
      lifecycle,
      holidays: readHolidayTable({}).value,
      asOf: '2020-12-31',
      date: signedOn,
    }),
  };
}
