import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { datedChangelog, isVersion, withVersion } from './release-texts.js';
import { fromRoot, readText } from './repository.js';

// Makes a release ready and publishes nothing: npm run release -- 0.2.0 2026-12-01
const [version = '', day = ''] = process.argv.slice(2);
if (!isVersion(version) || !/^\d{4}-\d\d-\d\d$/.test(day)) {
  console.error('Say the version and the day: npm run release -- 0.2.0 2026-12-01');
  process.exit(1);
}
const run = (...args: readonly string[]): void => {
  console.log(`> npm ${args.join(' ')}`);
  execFileSync('npm', [...args], { cwd: fromRoot(''), stdio: 'inherit' });
};

writeFileSync(fromRoot('CHANGELOG.md'), datedChangelog(readText('CHANGELOG.md'), version, day));
for (const file of ['package.json', 'package-lock.json']) {
  writeFileSync(fromRoot(file), withVersion(readText(file), version));
}
run('run', 'names');
run('run', 'check');
run('pack', '--dry-run');
console.log(
  `${version} is ready. Look at the change, commit it, tag it v${version}, and publish from CI:`,
);
console.log('npm publish --provenance --access public');
