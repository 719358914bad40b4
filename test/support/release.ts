import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { datedChangelog, isVersion, stepsFrom, withVersion } from './release-texts.js';
import { fromRoot, readText } from './repository.js';

// Makes a release ready and publishes nothing: npm run release -- 0.2.0 2026-12-01
const [version = '', day = '', from] = process.argv.slice(2);
const steps = stepsFrom(from);
if (!isVersion(version) || !/^\d{4}-\d\d-\d\d$/.test(day) || steps.length === 0) {
  const names = stepsFrom(undefined).map(({ name }) => name);
  console.error('Say the version and the day: npm run release -- 0.2.0 2026-12-01');
  console.error(`After them, where to begin if not with the first: ${names.join(', ')}`);
  process.exit(1);
}

writeFileSync(fromRoot('CHANGELOG.md'), datedChangelog(readText('CHANGELOG.md'), version, day));
for (const file of ['package.json', 'package-lock.json']) {
  writeFileSync(fromRoot(file), withVersion(readText(file), version));
}
for (const { name, args } of steps) {
  console.log(`> npm ${args.join(' ')}`);
  const { status } = spawnSync('npm', [...args], { cwd: fromRoot(''), stdio: 'inherit' });
  if (status !== 0) {
    console.error(`Stopped at “${name}”. Mended, it goes on with`);
    console.error(`npm run release -- ${version} ${day} ${name}`);
    process.exit(1);
  }
}
console.log(
  `${version} is ready. Look at the change, commit it, tag it v${version}, and publish from CI:`,
);
console.log('npm publish --provenance --access public');
