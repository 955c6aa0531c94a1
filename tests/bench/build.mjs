/** Bundles what is measured. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Kith's own parts as one module in a folder; answers with its address. */
export async function bundleKith(folder) {
	const outfile = path.join(folder, 'kith.mjs');
	await build({
		entryPoints: [fileURLToPath(new URL('kith.ts', import.meta.url))],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		banner: {
			// CommonJS packages ask for Node's modules with `require`, which an ES module does not have.
			js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
		},
		logLevel: 'error',
	});
	return pathToFileURL(outfile).href;
}

/** Builds the plugin and the command line as they are shipped; throws with what the build says when it fails. */
export function buildPlugin() {
	const { status, stderr } = spawnSync(process.execPath, ['esbuild.config.mjs'], {
		cwd: ROOT,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`The plugin cannot be built.\n${stderr}`);
	return path.join(ROOT, 'main.js');
}
