/** Whether a text is a version that a release may have. */
export const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+(-[\da-z.]+)?$/.test(text);

/** The changelog with the day of a version in place of “unreleased”. */
export function datedChangelog(text: string, version: string, day: string): string {
  const open = /^## (\S+) – unreleased$/m;
  if (!open.test(text)) throw new Error('The changelog has no heading “## … – unreleased”.');
  return text.replace(open, `## ${version} – ${day}`);
}

/** A package.json or package-lock.json with another version of the package itself. */
export function withVersion(text: string, version: string): string {
  const read = JSON.parse(text);
  const own = read.packages?.[''];
  const packages = own && { packages: { ...read.packages, '': { ...own, version } } };
  return `${JSON.stringify({ ...read, version, ...packages }, null, 2)}\n`;
}
