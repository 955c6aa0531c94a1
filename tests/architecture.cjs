/** Who may import whom in src/, checked by `npm run check:layers`. */
const never = (name, from, to) => ({ name, severity: 'error', from, to });

/** The rooms of src/core, lowest first: a room imports only itself and the rooms before it. */
const rooms = [
	'calendar/',
	'text/',
	'settings/',
	'reading/',
	'people/',
	'relationship/',
	'referral/',
	'review/',
	'(record/|network/|network[.]ts$)',
].map((room) => `^src/core/${room}`);

const climbs = rooms.slice(0, -1).map((room, i) => {
	const name = room.replace(/^\^src\/core\/|\W+(ts\$)?$/g, '');
	return never(`${name}-does-not-climb`, { path: room }, { path: rooms.slice(i + 1) });
});

/** A package, whether it was found among the installed ones or not. */
const packages = (names) => `(^|node_modules/)(${names})(/|$)`;

module.exports = {
	forbidden: [
		...climbs,
		never('core-imports-rooms-only', { path: rooms }, { path: '^src/core/', pathNot: rooms }),
		never('core-code-lives-in-rooms', { path: '^src/core/', pathNot: rooms }, {}),
		never(
			'core-is-pure',
			{ path: '^src/core/' },
			{ pathNot: ['^src/core/', packages('gray-matter|date-fns|@date-fns/utc')] },
		),
		never(
			'properties-alone-reads-front-matter',
			{ pathNot: '^src/core/reading/properties/properties[.]ts$' },
			{ path: packages('gray-matter') },
		),
		never(
			'calendar-alone-computes-days',
			{ path: '^src/', pathNot: '^src/core/calendar/' },
			{ path: packages('date-fns|@date-fns/utc') },
		),
		never(
			'vault-knows-core-and-obsidian-only',
			{ path: '^src/vault/' },
			{ pathNot: ['^src/(vault|core)/', packages('obsidian')] },
		),
		never(
			'ui-knows-what-is-below-and-draws',
			{ path: '^src/ui/' },
			{
				pathNot: [
					'^src/(ui|vault|core)/',
					packages('obsidian|preact|d3-hierarchy|d3-shape|@tanstack/virtual-core'),
				],
			},
		),
		never(
			'words-know-core-alone',
			{ path: '^src/ui/words/' },
			{ pathNot: ['^src/ui/words/', '^src/core/'] },
		),
		never('parts-know-no-pane', { path: '^src/ui/parts/' }, { path: '^src/ui/panes/' }),
		never(
			'a-pane-knows-no-other',
			{ path: '^src/ui/panes/([^/]+)/' },
			{ path: '^src/ui/panes/[^/]+/', pathNot: '^src/ui/panes/$1/' },
		),
		never(
			'commands-know-what-is-below-only',
			{ path: '^src/commands/' },
			{ pathNot: ['^src/(commands|ui|vault|core)/', packages('obsidian')] },
		),
		never('cli-knows-core-only', { path: '^src/cli/' }, { path: '^src/(?!cli/|core/)' }),
		never('nothing-imports-cli', { pathNot: '^src/cli/' }, { path: '^src/cli/' }),
		never('nothing-imports-main', {}, { path: '^src/main[.]ts$' }),
		never('no-cycles', {}, { circular: true }),
		never('no-missing-module', {}, { couldNotResolve: true, pathNot: '^obsidian$' }),
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
	},
};
