import type { Explanation } from '#room/aggregation';
import { amountStatement } from './amount-statement.js';
import type { Writing } from './amount-text.js';
import { choiceStatements, leftOutStatements } from './choice-statements.js';
import { comparisonStatement } from './comparison-statement.js';
import { coverageStatements } from './coverage-statements.js';
import { jointStatements } from './joint-statements.js';
import { conversionStatements, partsStatement, standInStatements } from './part-statements.js';
import type { Statement } from './statement-facts.js';

const policyStatements = ({ policy }: Explanation): readonly Statement[] =>
  policy.countErrors ? [{ name: 'errors-count', facts: {} }] : [];

/** All that is said of a figure, the figure itself first. */
export function statementsOf(explanation: Explanation, writing: Writing): readonly Statement[] {
  const { rules, isStated } = explanation;
  return [
    amountStatement(explanation, writing),
    ...partsStatement(explanation, writing),
    { name: 'rules', facts: { rules, isStated } },
    ...conversionStatements(explanation, writing),
    ...standInStatements(explanation, writing),
    ...jointStatements(explanation, writing),
    ...coverageStatements(explanation),
    ...choiceStatements(explanation, writing),
    ...leftOutStatements(explanation, writing),
    ...comparisonStatement(explanation, writing),
    ...policyStatements(explanation),
  ];
}
