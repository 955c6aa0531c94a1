/** How fast notes in memory are read, by Kith and by others. */
import { findContenders, KITH, KITH_PARSED, SCAN } from './contenders.mjs';
import { figure, ratios } from './figures.mjs';
import { Child, inTurn } from './rounds.mjs';

/** What Kith aims at: at most so many times as long as somebody else takes for the same notes. */
const AIMS = [
	[SCAN, 15],
	['remark-parse', 1 / 60],
	['mdast-util-from-markdown', undefined],
	['markdown-it', 1 / 5],
	['@lezer/markdown', 1 / 10],
	['gray-matter, its own YAML', undefined],
	['gray-matter, the yaml package', undefined],
];

export async function measureReading({ kith, vault, rounds, isQuick }) {
	const { names, leftOut } = findContenders({ withPeers: !isQuick });
	const contenders = [];
	try {
		for (const name of names) {
			const child = new Child('reading-child.mjs');
			contenders.push({ name, child });
			await child.ask({ kith, vault, name, isQuick });
		}
		const costs = await inTurn(contenders, rounds, ({ child }) => child.ask('round'));
		return { figures: figuresOf(costs), notes: leftOut === undefined ? [] : [leftOut] };
	} finally {
		for (const { child } of contenders) child.end();
	}
}

function figuresOf(costs) {
	const perNote = (name) => costs.get(name)?.map(({ microseconds }) => microseconds);
	const own = costs.get(KITH);
	const speeds = [
		figure('Kith reads notes in memory', 'µs/note', perNote(KITH), { of: 'each' }),
		figure(
			'notes in a second of one core',
			'',
			own.map(({ microseconds }) => Math.round(1e6 / microseconds)),
		),
		figure(
			'the same in MB',
			'MB/s',
			own.map(({ bytes, microseconds }) => bytes / microseconds),
		),
	];
	const against = AIMS.filter(([name]) => costs.has(name)).map(([name, most]) => {
		// Whoever is given no properties but their text is compared with the reading of text alone.
		const mine = name.startsWith('gray-matter') ? KITH : KITH_PARSED;
		const goal = most === undefined ? {} : { most };
		return figure(
			`reading a note, against ${name}`,
			'×',
			ratios(perNote(mine), perNote(name)),
			goal,
		);
	});
	return [...speeds, ...against];
}
