/**
 * The coordination programme that two bodies of Bố Trạch signed on 8/4/2021, rebuilt from the press: the
 * document for signing, and the review of the year before.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/bo-trach-2021.ts` after `npm run build`.
 */
import { checkProgramme } from 'danvan/coordination';
import { coordinationLifecycle, coordinationWords } from 'danvan/vietnam';
import { boTrachPapers, readBoTrach, signedOn } from './bo-trach-2021/documents.js';
import { sayAll, writePapers } from './shared/write-files.js';

const { roles } = coordinationWords;
const read = readBoTrach();
const { register, instruments } = read;
const names = { unit: (id: string) => register.byId.get(id)?.name.vi };
console.log('\nbo-trach-2021');
sayAll(read.findings, names);
const check = { register, lifecycle: coordinationLifecycle, roles, asOf: signedOn };
sayAll(checkProgramme(read, check), names);
for (const { id, contents, parties } of instruments.slice(0, 1)) {
  console.log(`nội dung của ${id}: ${contents.map((content) => content.id).join(', ')}`);
  console.log(`các bên: ${parties.map(({ unit }) => names.unit(unit)).join('; ')}`);
}
await writePapers(boTrachPapers(read), signedOn);
