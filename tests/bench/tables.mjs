/** What was found, as a table in the terminal and as one in Markdown. */
import { cpus } from 'node:os';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { sayFigure, sayGoal, sayGrowth } from './figures.mjs';

const FROM = '<!-- made by npm run bench -->';
const TO = '<!-- until here -->';

/**
 * Rows of cells, the first of them the head: what was measured, the goal, then one column for each size. `found` has the
 * figures of each size by its name. When there are several sizes, the last column has the growth per note from first to last;
 * `notes` are how many notes each size has.
 */
export function tableOf(found, notes) {
	const sizes = [...found.keys()];
	const first = found.get(sizes[0]);
	const isGrowth = sizes.length > 1;
	const last = new Map(found.get(sizes.at(-1)).map((one) => [one.about, one]));
	const head = [
		'',
		'goal',
		...sizes,
		...(isGrowth ? [`${sizes[0]} to ${sizes.at(-1)}, per note`] : []),
	];
	const times = notes.get(sizes.at(-1)) / notes.get(sizes[0]);
	const abouts = [...new Set([...found.values()].flat().map(({ about }) => about))];
	const rows = abouts.map((about) => {
		const ones = sizes.map((size) => found.get(size).find((one) => one.about === about));
		const any = ones.find((one) => one !== undefined);
		const small = first.find((one) => one.about === about);
		const growth = small && last.has(about) ? sayGrowth(small, last.get(about), times) : '';
		return [
			about,
			sayGoal(any),
			...ones.map((one) => (one === undefined ? '' : sayFigure(one))),
			...(isGrowth ? [growth] : []),
		];
	});
	return [head, ...rows];
}

export function printTable(table) {
	const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
	for (const row of table) {
		console.log(
			row
				.map((cell, column) => cell.padEnd(widths[column]))
				.join('  ')
				.trimEnd(),
		);
	}
}

/** What a table does not say by itself. */
export function legend({ sizes, rounds, browser }) {
	const where = [`Node ${process.version.slice(1)}`, ...(browser === undefined ? [] : [browser])];
	return [
		`Medians (least–most) of ${rounds} ${rounds === '1' ? 'round' : 'rounds'} on ${cpus().length} cores, ${where.join(', ')};`,
		'times are of the processor, those of the app’s window by the clock. ✓ the goal is reached, ✗ it is not.',
		sizes,
	].join(' ');
}

/** Puts Markdown between the marks in a file, laid out like the rest of it; into the whole file when there are none. */
export async function writeMarkdown(file, { table, words, command }) {
	const rows = table.map((row) => `| ${row.map(escape).join(' | ')} |`);
	rows.splice(1, 0, `|${' --- |'.repeat(table[0].length)}`);
	const part = [FROM, '', `\`${command}\``, '', ...rows, '', ...words, '', TO].join('\n');
	const text = textOf(file);
	const from = text.indexOf(FROM);
	const to = text.indexOf(TO);
	const isMarked = from >= 0 && to > from;
	const all = isMarked ? text.slice(0, from) + part + text.slice(to + TO.length) : `${part}\n`;
	const options = (await resolveConfig(file)) ?? {};
	writeFileSync(file, await format(all, { ...options, parser: 'markdown' }));
}

function escape(cell) {
	return cell.replaceAll('|', '\\|').replaceAll('[[', '`[[`');
}

function textOf(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
