import { callDoor } from './call-door.js';
import { fuzzDocuments } from './fuzz-documents.js';
import { fuzzDoors, valueOf } from './fuzz-doors.js';

const [only, seed, kind] = process.argv.slice(2);

function tell(faults: readonly object[], again: (fault: never) => string): void {
  for (const fault of faults) console.log(JSON.stringify(fault), again(fault as never));
  if (faults.length > 0) process.exitCode = 1;
}

if (only !== undefined && seed !== undefined) {
  const value = valueOf(only, Number(seed), kind === 'any' ? 'any' : 'json');
  console.dir({ value, fault: callDoor(only, value) }, { depth: 8 });
} else {
  const again = (fault: { door: string; seed: number; kind: string }): string =>
    `again: npm run fuzz ${fault.door} ${fault.seed} ${fault.kind}`;
  tell(fuzzDoors('json', 100_000, new Set()), again);
  tell(fuzzDoors('any', 30_000, new Set()), again);
  tell(await fuzzDocuments(2000), (fault: { seed: number }) => `documentOf(${fault.seed})`);
}
