import { DanvanError } from './danvan-error.js';
import type { FactsOf } from './finding-maker.js';
import type { Finding } from './finding.js';
import type { shapeFinding } from './findings.js';

type Facts = FactsOf<typeof shapeFinding>;
type ShapeFinding = { [Code in keyof Facts]: Finding<Code, Facts[Code]> }[keyof Facts];

const isOfShape = (finding: Finding<string, unknown>): finding is ShapeFinding =>
  finding.code.startsWith('shape/');

/** What is wrong with one field, in a few words; findings of other areas say their code. */
function problemOf(finding: Finding): string {
  if (!isOfShape(finding)) return finding.code;
  switch (finding.code) {
    case 'shape/missing-field':
      return `is missing (expected: ${finding.params.expected})`;
    case 'shape/wrong-type':
      return `must be of type ${finding.params.expected}, not ${finding.params.received}`;
    case 'shape/unknown-field':
      return `has unknown fields: ${someOf(finding.params.fields)}`;
    case 'shape/too-small':
      return `must be at least ${finding.params.minimum}, not ${shown(finding.params.received)}`;
    case 'shape/too-large':
      return `must be at most ${finding.params.maximum}, not ${shown(finding.params.received)}`;
    case 'shape/not-in-list':
      return finding.params.received === 'undefined'
        ? `is missing (one of ${finding.params.allowed.join(', ')})`
        : `must be one of ${finding.params.allowed.join(', ')}, not ${shown(finding.params.received)}`;
    case 'shape/wrong-format':
      return `is not in the form it takes (${finding.params.format}): ${shown(finding.params.received)}`;
    case 'shape/not-valid':
      return finding.params.detail;
    case 'shape/unreadable':
      return 'cannot be read';
  }
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

const shown = (received: string): string => `"${cut(received)}"`;

/** The first names, and how many others there are. */
function someOf(names: readonly string[]): string {
  const [first, more] = [names.slice(0, 12), names.length - 12];
  return `${first.map(cut).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The way to the field below the thing that is defined, which the message names itself. */
const fieldOf = ({ path: [, ...steps] }: Finding): string =>
  steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/**
 * Throws the error for a definition that is not well formed, with every reason in its message.
 *
 * @param what - What is defined: “The calendar”.
 * @param findings - The reasons; their paths begin with the thing itself.
 * @internal
 */
export function refuseShape(what: string, findings: readonly Finding[]): never {
  const reasons = findings.map((finding) => `${fieldOf(finding)} ${problemOf(finding)}`.trim());
  const message = `${what} is not well formed: ${reasons.join('; ')}.`;
  throw new DanvanError('INVALID_ARGUMENT', message, { findings });
}
