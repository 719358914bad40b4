import { chromium, type Browser } from 'playwright-core';
import { needsTool, pathOfTool, type Skipper } from '../tools.js';

/**
 * Tests that need Chromium; as {@link needsTool} for programs.
 *
 * @param checks - What is left unchecked without it, for the line.
 * @returns `it` and `describe` to use instead of vitest's.
 */
export const needsChromium = (checks: string): Skipper => needsTool('chromium', checks);

/** Starts Chromium without a window. */
export function startChromium(): Promise<Browser> {
  const executablePath = pathOfTool('chromium');
  if (executablePath === undefined) throw new Error('chromium is not installed');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
