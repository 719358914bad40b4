/** Whether a text is a version that a release may have. */
export const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+(-[\da-z.]+)?$/.test(text);

/** The changelog with the day of a version in place of “unreleased”; once more where a release was stopped. */
export function datedChangelog(text: string, version: string, day: string): string {
  const dated = `## ${version} – ${day}`;
  const open = /^## (\S+) – unreleased$/m;
  if (open.test(text)) return text.replace(open, dated);
  const [newest] = /^## .*$/m.exec(text) ?? [];
  if (newest === undefined || !newest.startsWith(`## ${version} – `))
    throw new Error('The changelog has no heading “## … – unreleased”.');
  return text.replace(newest, dated);
}

/** A package.json or package-lock.json with another version of the package itself. */
export function withVersion(text: string, version: string): string {
  const read = JSON.parse(text);
  const own = read.packages?.[''];
  const packages = own && { packages: { ...read.packages, '': { ...own, version } } };
  return `${JSON.stringify({ ...read, version, ...packages }, null, 2)}\n`;
}

/** What makes a release ready after its version and day are written, and the arguments of npm. */
const steps = [
  { name: 'names', args: ['run', 'names'] },
  { name: 'build', args: ['run', 'build', '--', '--silent'] },
  { name: 'checks', args: ['run', 'checks'] },
  { name: 'sizes', args: ['run', 'tests', '--', '--project', 'static'] },
  { name: 'pack', args: ['pack', '--dry-run'] },
] as const;

/** The steps from one on, all of them where none is said; none for a name that is no step. */
export const stepsFrom = (name: string | undefined) =>
  name === undefined
    ? steps
    : steps.filter((_, at) => steps.slice(0, at + 1).some((step) => step.name === name));
