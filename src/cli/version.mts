/** The version that `kith --version` tells: that of package.json. */
export const VERSION = '0.1.0';
