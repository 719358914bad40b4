import { isDanvanError, type DanvanError } from 'danvan';

/** The error of this library that a call throws. */
export function errorOf(call: () => unknown): DanvanError {
  try {
    call();
  } catch (error) {
    if (isDanvanError(error)) return error;
    throw error;
  }
  throw new Error('the call did not throw');
}
