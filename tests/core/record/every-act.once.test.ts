import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/cli/yaml-engine.mts';
import { splitFrontMatter } from '../../../src/core/reading/properties/front-matter';
import { applyChanges, invertChanges } from '../../../src/core/text/change';
import { EVERY_ACT, type SomeAct } from '../../fakes/every-act';
import { someNote } from '../../fakes/some-note';

/** `npm run campaign:writes` takes 3,000. */
const NOTES = Number(process.env['KITH_RUNS'] ?? 120);

test.each(EVERY_ACT)(
	'$name: in any note nothing changes but what was asked for, and undo brings back every byte',
	(one) => {
		let written = 0;
		const anywhere = one.marks === undefined ? one.act('') : undefined;
		fc.assert(
			fc.property(someNote, (text) => {
				for (const { edit } of (anywhere ?? one.act(text)).edits) {
					const edited = edit(text);
					if ('refused' in edited) {
						expect(edited.refused).toMatch(/ \(lines? \d+[^)]{0,20}\)/u);
						continue;
					}
					const { changes } = edited;
					const after = applyChanges(text, changes);
					expect(applyChanges(after, invertChanges(text, changes))).toBe(text);
					expect(edit(after)).toEqual({ changes: [] });
					if (changes.length === 0) continue;
					written++;
					expectOnly(text, after, one);
				}
			}),
			{ numRuns: NOTES },
		);
		if (one.name !== 'newPerson') expect(written).toBeGreaterThan(NOTES / 20);
	},
);

/** Lines that an act may add beside those with a block id of its own. */
const ADDED =
	/^(?:|---|## Log|## Kith review \d{4}-\d\d-\d\d|Carried over from my notes:|> .*|.*harbour\/north.*|- \[\[2026-11-20 Harbour stalls\]\])$/u;

function expectOnly(before: string, after: string, one: SomeAct): void {
	expect(after.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'));
	const lines = linesOf(before);
	const { removed, added } = difference(lines, linesOf(after));
	const own = ownEntries(lines, one);
	const isMarked = (text: string) => one.marks !== undefined && text.includes(one.marks);
	const marked = removed.filter((at) => isMarked(lines[at]?.text ?? ''));
	expect(marked.length).toBeLessThan(2);
	expect(removed.filter((at) => !own.has(at) && !marked.includes(at))).toEqual([]);
	const isOwn = (text: string) =>
		ADDED.test(text) ||
		/ \^k-0000\d{4}$/u.test(text) ||
		isMarked(text) ||
		keysOf(one).some((key) => key.test(text));
	expect(added.map(({ text }) => text).filter((text) => !isOwn(text))).toEqual([]);
	const ends = new Set(lines.map(({ end }) => end).filter(Boolean));
	const foreign = added.filter(({ end }) => end !== '' && !ends.has(end));
	expect(ends.size === 0 ? [] : foreign).toEqual([]);
	expect(otherValues(after, one)).toEqual(otherValues(before, one));
}

interface Line {
	readonly text: string;
	readonly end: string;
}

function linesOf(text: string): readonly Line[] {
	return [...text.replace(/^\uFEFF/u, '').matchAll(/([^\n]*?)(\r?\n|$)/gu)]
		.map(([, line = '', end = '']) => ({ text: line, end }))
		.filter(({ text: line, end }, at, all) => at < all.length - 1 || line !== '' || end !== '');
}

/** By the longest common run of lines, line ends included; the last line of a note may get one. */
function difference(before: readonly Line[], after: readonly Line[]) {
	const same = (a?: Line, b?: Line) =>
		a !== undefined && a.text === b?.text && (a.end === b.end || a.end === '' || b.end === '');
	const longest = before
		.map(() => after.map(() => 0).concat(0))
		.concat([after.map(() => 0).concat(0)]);
	const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
	for (let i = before.length - 1; i >= 0; i--)
		for (let j = after.length - 1; j >= 0; j--) {
			const row = longest[i];
			if (row === undefined) continue;
			row[j] = same(before[i], after[j])
				? at(i + 1, j + 1) + 1
				: Math.max(at(i + 1, j), at(i, j + 1));
		}
	const removed: number[] = [];
	const added: Line[] = [];
	let j = 0;
	for (let i = 0; i <= before.length; i++) {
		while (
			j < after.length &&
			(i === before.length || (!same(before[i], after[j]) && at(i, j + 1) >= at(i + 1, j)))
		) {
			const line = after[j++];
			if (line) added.push(line);
		}
		if (i === before.length) break;
		if (same(before[i], after[j])) j++;
		else removed.push(i);
	}
	return { removed, added };
}

/** The lines of the entries that the act sets, each with what belongs to it. */
function ownEntries(lines: readonly Line[], one: SomeAct): ReadonlySet<number> {
	const own = new Set<number>();
	let inside = false;
	for (const [at, { text }] of lines.entries()) {
		if (keysOf(one).some((key) => key.test(text))) inside = true;
		else if (/^(?:[^\s#-]|---)/u.test(text)) inside = false;
		if (inside) own.add(at);
	}
	return own;
}

function keysOf({ sets = [] }: SomeAct): readonly RegExp[] {
	return sets.map((name) => new RegExp(`^"?${name.replace('-', '[ _-]')}"? ?:`, 'iu'));
}

/** The properties that the act does not set; `undefined` when they cannot be read. */
function otherValues(text: string, one: SomeAct): unknown {
	const { yaml } = splitFrontMatter(text);
	if (yaml === undefined) return {};
	let read: unknown;
	try {
		read = parseYaml(yaml);
	} catch {
		return undefined;
	}
	if (typeof read !== 'object' || read === null) return {};
	const others = Object.entries(read).filter(
		([key]) => !keysOf(one).some((own) => own.test(`${key}:`)),
	);
	return Object.fromEntries(others);
}
