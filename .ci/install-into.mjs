import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the app loads. The settings lie beside them in `data.json`, which is the user's own. */
const FILES = ['main.js', 'manifest.json', 'styles.css'];

const [typed] = process.argv.slice(2);
if (typed === undefined) end('Say which vault: npm run install-into -- path/to/vault');
// npm runs this in the repository; the path was typed wherever the user stands.
const vault = resolve(process.env.INIT_CWD ?? '', typed);
if (!isFolder(vault)) end(`There is no folder ${vault}`);
const config = configFolder(vault);
if (config === undefined) {
	end(`${vault} is not a vault yet: open it in Obsidian once, then try again`);
}

process.chdir(ROOT);
await import('../esbuild.config.mjs');
const plugin = join(config, 'plugins', 'kith');
mkdirSync(plugin, { recursive: true });
for (const file of FILES) copyFileSync(file, join(plugin, file));
console.log(`Kith is in ${plugin}`);

/** The folder in which a vault keeps the app's settings: it may bear another name than `.obsidian`. */
function configFolder(vault) {
	const folders = readdirSync(vault, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name.startsWith('.'))
		.map(({ name }) => join(vault, name))
		.sort();
	const usual = join(vault, '.obsidian');
	return (
		folders.find((folder) => existsSync(join(folder, 'app.json'))) ??
		folders.find((folder) => folder === usual)
	);
}

function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function end(why) {
	console.error(why);
	process.exit(1);
}
