/** What the benchmark measures of Kith. It is bundled as one file, like what is shipped. */
export { readNote } from '../../src/core/reading/read-note';
export { buildReview } from '../../src/core/review/build-review';
export { weekOf } from '../../src/core/calendar/week';
export { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
export { readVault } from '../../src/cli/read-vault.mts';
export { parseYaml } from '../../src/cli/yaml-engine.mts';
export { ReadingCache } from '../../src/vault/reading-cache';
export { Slices } from '../../src/vault/slices';
export { VaultNotes } from '../../src/vault/vault-notes';
