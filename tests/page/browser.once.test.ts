import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './browser';

const OWN = '/home/ada/ms-playwright/chrome';
const DEBIAN = '/usr/bin/chromium';

/** A machine with these browsers on it; `brings` says what each command that can be run there installs. */
function machine(
	there: readonly string[],
	brings: Readonly<Record<string, string>> = {},
	others: Partial<Machine> = {},
): Machine & { readonly ran: string[] } {
	const browsers = [...there];
	const ran: string[] = [];
	return {
		env: { PATH: '/usr/local/bin:/usr/bin' },
		own: OWN,
		starts: (path) => browsers.includes(path),
		isRootOnDebian: false,
		run: (command) => {
			ran.push(command.join(' '));
			const brought = brings[command.join(' ')];
			if (brought !== undefined) browsers.push(brought);
		},
		installOwn: ['playwright', 'install'],
		ran,
		...others,
	};
}

const APT = 'apt-get install -qy --no-install-recommends chromium';

test.each([
	['playwright’s own', [DEBIAN, OWN], OWN],
	['the one on the PATH', [DEBIAN], DEBIAN],
	['Chrome on the PATH', ['/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
])('%s is taken where it is, and nothing is installed', (_, there, found) => {
	const here = machine(there);
	expect(findBrowser(here)).toBe(found);
	expect(here.ran).toEqual([]);
});

test('a browser that somebody names is taken before all others', () => {
	const env = { PATH: '/usr/bin', KITH_CHROMIUM: '/opt/chrome' };
	expect(findBrowser(machine([OWN, '/opt/chrome'], {}, { env }))).toBe('/opt/chrome');
	expect(() => findBrowser(machine([OWN], {}, { env }))).toThrow(
		'KITH_CHROMIUM names /opt/chrome, which does not start.',
	);
});

test('where there is none, playwright’s own is installed', () => {
	const here = machine([], { 'playwright install': OWN });
	expect(findBrowser(here)).toBe(OWN);
	expect(here.ran).toEqual(['playwright install']);
});

test('where that fails, root on Debian installs the package', () => {
	const here = machine([], { [APT]: DEBIAN }, { isRootOnDebian: true });
	expect(findBrowser(here)).toBe(DEBIAN);
	expect(here.ran).toEqual(['playwright install', 'apt-get update -q', APT]);
});

test.each([true, false])(
	'where nothing can be installed it says what to do (root on Debian: %s)',
	(isRootOnDebian) => {
		const here = machine([], {}, { isRootOnDebian });
		expect(() => findBrowser(here)).toThrow('or name one: KITH_CHROMIUM=/path/to/chromium');
		expect(here.ran.some((command) => command.startsWith('apt-get'))).toBe(isRootOnDebian);
	},
);
