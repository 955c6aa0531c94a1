import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { emptyFolder, plantRepository, runNode, textsBelow, type Ended } from './planted-build.ts';

let repository: string;

beforeAll(() => {
	repository = plantRepository();
});

function installInto(...typed: readonly string[]): Promise<Ended> {
	return runNode(repository, ['.ci/install-into.mjs', ...typed]);
}

function someVault(files: Readonly<Record<string, string>>): string {
	const vault = emptyFolder();
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(vault, path)), { recursive: true });
		writeFileSync(join(vault, path), text);
	}
	return vault;
}

test('a vault gets the three files the app loads, freshly built, and keeps all it had', async () => {
	const own = {
		'.obsidian/app.json': '{}',
		'.obsidian/plugins/kith/data.json': '{"budget":45}',
		'Ana.md': '# Ana\n',
	};
	const vault = someVault({ ...own, '.obsidian/plugins/kith/main.js': 'an older one' });
	const plugin = join(vault, '.obsidian/plugins/kith');
	expect(await installInto(vault)).toEqual({
		status: 0,
		stdout: `Kith is in ${plugin}\n`,
		stderr: '',
	});
	const built = textsBelow(repository);
	const files = ['main.js', 'manifest.json', 'styles.css'];
	expect(textsBelow(vault)).toEqual({
		...own,
		...Object.fromEntries(
			files.map((file) => [`.obsidian/plugins/kith/${file}`, built[file] ?? 'not built']),
		),
	});
});

test.each([
	['the one that holds app.json', ['.obsidian-phone/app.json'], '.obsidian-phone'],
	['it before an .obsidian left empty', ['.config/app.json', '.obsidian/x.json'], '.config'],
	['.obsidian of a vault whose settings are all as at first', ['.obsidian/x.json'], '.obsidian'],
])('the configuration folder is %s', async (_, paths, config) => {
	const vault = someVault(Object.fromEntries(paths.map((path) => [path, '{}'])));
	const { stdout } = await installInto(vault);
	expect(stdout).toBe(`Kith is in ${join(vault, config, 'plugins/kith')}\n`);
});

test('the path is understood from where the user stands, not from the repository', async () => {
	const vault = someVault({ 'Notes/.obsidian/app.json': '{}' });
	const { stdout } = await runNode(repository, ['.ci/install-into.mjs', 'Notes'], {
		INIT_CWD: vault,
	});
	expect(stdout).toBe(`Kith is in ${join(vault, 'Notes/.obsidian/plugins/kith')}\n`);
});

test('a folder that is no vault is left as it is', async () => {
	const folder = someVault({ 'Ana.md': '# Ana\n', '.git/config': '' });
	const before = textsBelow(folder);
	expect(await installInto(folder)).toEqual({
		status: 1,
		stdout: '',
		stderr: `${folder} is not a vault yet: open it in Obsidian once, then try again\n`,
	});
	expect(textsBelow(folder)).toEqual(before);
});

test('a folder that is not there is not made', async () => {
	const folder = emptyFolder();
	const missing = join(folder, 'Vault');
	expect(await installInto(missing)).toEqual({
		status: 1,
		stdout: '',
		stderr: `There is no folder ${missing}\n`,
	});
	expect(textsBelow(folder)).toEqual({});
});

test('without a vault it says what to type', async () => {
	expect(await installInto()).toEqual({
		status: 1,
		stdout: '',
		stderr: 'Say which vault: npm run install-into -- path/to/vault\n',
	});
});

test('npm knows the command', () => {
	const { scripts } = JSON.parse(textsBelow(repository)['package.json'] ?? '') as {
		readonly scripts: Readonly<Record<string, string>>;
	};
	expect(scripts['install-into']).toBe('node .ci/install-into.mjs');
});
