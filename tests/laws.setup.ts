import fc from 'fast-check';

/**
 * The same random notes on every machine, so that a red check can be looked at again. `npm run campaign:laws` takes others,
 * and more of them.
 */
const { KITH_SEED = '20261120', KITH_RUNS } = process.env;

fc.configureGlobal({
	seed: Number(KITH_SEED),
	...(KITH_RUNS !== undefined && { numRuns: Number(KITH_RUNS) }),
});
