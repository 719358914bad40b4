import { Big } from 'big.js';

/**
 * Makes exact decimals.
 *
 * A constructor of our own: the settings of the shared one are neither read nor changed.
 */
export const ExactDecimal = Object.assign(Big(), { DP: 30, RM: Big.roundHalfUp });
