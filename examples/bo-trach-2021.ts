/**
 * The coordination programme that two bodies of Bố Trạch signed on 8/4/2021, rebuilt from the press: the
 * document for signing, and the review of the year before.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/bo-trach-2021.ts` after `npm run build`.
 */
import {
  checkInstrument,
  composeProgramme,
  createUnitRegister,
  readInstruments,
} from 'danvan';
import { coordinationWords as words, stateLayout, unitKinds } from 'danvan/vietnam';
import { programme, programme2020 } from './bo-trach-2021/programme.js';
import { units } from './bo-trach-2021/units.js';
import { draftMark, sayAll, writeFiles } from './shared/write-files.js';

const register = createUnitRegister({ units, kinds: unitKinds });
const names = { unit: (id: string) => register.byId.get(id)?.name.vi };
const options = { known: register, words };
const { instruments, findings } = readInstruments([programme, programme2020], options);
sayAll(findings, names);

for (const instrument of instruments) sayAll(checkInstrument(instrument, { register }), names);

const signed = instruments.find(({ id }) => id === programme.id);
if (signed === undefined) throw new Error('the programme could not be read');
console.log(`nội dung: ${signed.contents.map(({ id }) => id).join(', ')}`);
console.log(`các bên: ${signed.parties.map(({ unit }) => names.unit(unit)).join('; ')}`);

const document = composeProgramme({
  hierarchy: register,
  instrument: signed,
  layout: stateLayout,
  words,
  draftMark,
  cite: (id) => (id === 'dan-van-kheo-co-quan-nha-nuoc' ? 'phong trào “Dân vận khéo” trong cơ quan Nhà nước' : undefined),
});
await writeFiles('bo-trach-2021', document, '2021-04-08');
