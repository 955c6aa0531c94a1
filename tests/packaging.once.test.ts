import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const text = (name: string) => readFileSync(path(name), 'utf8');

interface Package {
	readonly name: string;
	readonly version: string;
	readonly description: string;
	readonly dependencies: Readonly<Record<string, string>>;
	readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lock {
	readonly version: string;
	readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

interface Manifest {
	readonly id: string;
	readonly version: string;
	readonly minAppVersion: string;
}

const pack = JSON.parse(text('package.json')) as Package;
const lock = JSON.parse(text('package-lock.json')) as Lock;
const manifest = JSON.parse(text('manifest.json')) as Manifest;

test('the lock file names no registry address, and every package has its checksum', () => {
	expect(text('package-lock.json')).not.toMatch(/"resolved"/);
	const unsealed = Object.entries(lock.packages).filter(
		([name, { integrity }]) => name !== '' && integrity === undefined,
	);
	expect(unsealed).toEqual([]);
});

test('npm keeps addresses, ranges and install scripts out by itself', () => {
	expect(text('.npmrc').split('\n')).toEqual(
		expect.arrayContaining([
			'omit-lockfile-registry-resolved=true',
			'save-exact=true',
			'ignore-scripts=true',
		]),
	);
});

test.each(Object.entries({ ...pack.dependencies, ...pack.devDependencies }))(
	'%s is asked for in one exact version, %s',
	(_, version) => {
		expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	},
);

test('package, lock file, manifest and version table speak of the same Kith', () => {
	expect(manifest.id).toBe(pack.name);
	expect(manifest.version).toBe(pack.version);
	expect(lock.version).toBe(pack.version);
	const versions = JSON.parse(text('versions.json')) as Readonly<Record<string, string>>;
	expect(versions[manifest.version]).toBe(manifest.minAppVersion);
});

test('the plugin is compiled for the app that it asks for, not for a later one', () => {
	const minor = (version = '') => version.split('.').slice(0, 2);
	expect(minor(pack.devDependencies['obsidian'])).toEqual(minor(manifest.minAppVersion));
});

test('the continuous check installs and checks everything, and is executable', () => {
	expect(text('.ci/run').split('\n')).toContain('npm ci && npm run check');
	expect(statSync(path('.ci/run')).mode & 0o111).not.toBe(0);
});

describe('what runs where the repository is kept', () => {
	const check = text('.github/workflows/check.yml');
	const release = text('.github/workflows/release.yml');

	test('a release attests and holds the files that the app loads', () => {
		const files = ['main.js', 'manifest.json', 'styles.css'];
		const [, attested = ''] = /subject-path: \|\n((?: +\S+\n)+)/.exec(release) ?? [];
		expect(attested.trim().split(/\s+/)).toEqual(files);
		expect(release).toMatch(new RegExp(`gh release create .* ${files.join(' ')}\n`));
	});

	test('a release is checked and built by the commands of the repository', () => {
		const runs = [...release.matchAll(/- run: (.*)/g)].map(([, command]) => command);
		expect(runs).toEqual(['npm ci', 'npm audit', 'npm run check', 'npm run build']);
	});

	test('known holes in packages are looked for there, not in the check that needs no network', () => {
		expect(check).toContain('- run: npm audit\n');
		expect(text('.ci/run')).not.toContain('audit');
	});

	test('every action is asked for in one exact version', () => {
		const actions = [...`${check}${release}`.matchAll(/uses: (.*)/g)].map(([, name]) => name);
		expect(actions.length).toBeGreaterThan(4);
		expect(actions.filter((name) => !/@v\d+\.\d+\.\d+$/.test(name ?? ''))).toEqual([]);
	});
});
