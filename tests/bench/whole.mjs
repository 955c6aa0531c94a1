/** What a whole vault on the disk costs, each time in a fresh process: to read it, and to start from what was kept. */
import { figure, median, ratios } from './figures.mjs';
import { inTurn, once } from './rounds.mjs';
import { spread } from './spread.mjs';

const FLOOR = 'every file as text';
const KITH = 'Kith';
const NAIVE = 'gray-matter and one regular expression';
const KEPT = 'Kith, from what was kept';

/** Notes on which slices are tried. */
const SLICED = 1_000;

/** `kept` is where this run keeps a reading. */
export async function measureWhole({ kith, vault, kept, rounds }) {
	await once('whole-child.mjs', { task: 'keep', kith, vault, kept });
	const contenders = [
		{ name: FLOOR, task: 'floor' },
		{ name: KITH, task: 'read' },
		{ name: NAIVE, task: 'naive' },
		{ name: KEPT, task: 'start' },
	];
	const costs = await inTurn(contenders, rounds, ({ task }) =>
		once('whole-child.mjs', { task, kith, vault, kept }),
	);
	const slicing = await measureSlicing({ kith, vault, kept: `${kept}-sliced`, rounds });
	return { figures: [...figuresOf(costs, vault.notes.length), slicing], notes: [] };
}

/** What it costs to let the app take its turn every few milliseconds, found on some of the notes. */
async function measureSlicing({ kith, vault, kept, rounds }) {
	const some = { ...vault, notes: spread(vault.notes, SLICED) };
	const contenders = [
		{ name: 'in one go', isSliced: false },
		{ name: 'in slices', isSliced: true },
	];
	const costs = await inTurn(contenders, rounds, ({ isSliced }) =>
		once('whole-child.mjs', { task: 'start', kith, vault: some, kept, isSliced }),
	);
	const of = (name) => costs.get(name).map(({ work }) => work);
	const times = ratios(of('in slices'), of('in one go'));
	return figure('reading in slices, against in one go', '×', times, { most: 1.1 });
}

/** `work` is without the start of the process, `all` with it; in milliseconds of processor time. */
function figuresOf(costs, notes) {
	const of = (name, what) => costs.get(name).map((cost) => cost[what]);
	const against = (one, other, what) => ratios(of(one, what), of(other, what));
	return [
		figure(
			'a whole vault from the disk until everybody is known',
			'µs/note',
			of(KITH, 'work').map((work) => (work * 1_000) / notes),
			{ of: 'each', growth: 1.5 },
		),
		figure('the same, against reading the files', '×', against(KITH, FLOOR, 'work'), {
			most: 6,
		}),
		figure(`the whole process, against ${NAIVE}`, '×', against(KITH, NAIVE, 'all'), {
			most: 0.8,
		}),
		figure('its memory at most', 'MB', of(KITH, 'peak').map(Math.round), { of: 'whole' }),
		figure(`its memory, against ${NAIVE}`, '×', against(KITH, NAIVE, 'peak'), { most: 0.6 }),
		figure('a start from what was kept', 'ms', of(KEPT, 'work'), { of: 'whole' }),
		figure('that start, against reading the files', '×', against(KEPT, FLOOR, 'work'), {
			most: 0.15,
		}),
		figure('notes read at such a start', '', [median(of(KEPT, 'bodies'))], { most: 0 }),
	];
}
