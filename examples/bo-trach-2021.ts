/**
 * The coordination programme that two bodies of Bố Trạch signed on 8/4/2021, rebuilt from the press: the
 * document for signing, and the review of the year before.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/bo-trach-2021.ts` after `npm run build`.
 */
import {
  checkProgramme,
  composeProgramme,
  composeProgrammeReview,
  createUnitRegister,
  readEvents,
  readHolidayTable,
  readInstruments,
  readReviews,
} from 'danvan';
import {
  coordinationLifecycle,
  coordinationTaskLifecycle as lifecycle,
  coordinationWords as words,
  stateLayout as layout,
  unitKinds,
} from 'danvan/vietnam';
import { programme, programme2020 } from './bo-trach-2021/programme.js';
import { review2020, signing } from './bo-trach-2021/review.js';
import { units } from './bo-trach-2021/units.js';
import { draftMark, sayAll, writeFiles } from './shared/write-files.js';

const signedOn = '2021-04-08';
const register = createUnitRegister({ units, kinds: unitKinds });
const names = { unit: (id: string) => register.byId.get(id)?.name.vi };
const options = { known: register, words };
const { instruments, findings } = readInstruments([programme, programme2020], options);
const { events, findings: inEvents } = readEvents([signing], options);
const { reviews, findings: inReviews } = readReviews([review2020], options);
sayAll([...findings, ...inEvents, ...inReviews], names);
const records = { instruments, events, reviews };
const check = { register, lifecycle: coordinationLifecycle, roles: words.roles, asOf: signedOn };
sayAll(checkProgramme(records, check), names);

const [signed, before] = instruments;
const [review] = reviews;
if (signed === undefined || before === undefined || review === undefined) {
  throw new Error('the programme could not be read');
}
console.log(`nội dung: ${signed.contents.map(({ id }) => id).join(', ')}`);
console.log(`các bên: ${signed.parties.map(({ unit }) => names.unit(unit)).join('; ')}`);

const cited = new Map([
  ['dan-van-kheo-co-quan-nha-nuoc', 'Phong trào “Dân vận khéo” trong các cơ quan Nhà nước'],
]);
const cite = (id: string): string | undefined => cited.get(id);
const common = { hierarchy: register, layout, words, draftMark, cite };
const document = composeProgramme({ ...common, instrument: signed });
await writeFiles('bo-trach-2021', document, signedOn);

const { table: holidays } = readHolidayTable({});
const reviewed = composeProgrammeReview({
  ...common,
  instrument: before,
  review,
  events,
  tasks: [],
  lifecycle,
  holidays,
  asOf: '2020-12-31',
  date: signedOn,
});
await writeFiles('bo-trach-2020-tong-ket', reviewed, signedOn);
