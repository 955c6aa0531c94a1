import { Session, type Profiler } from 'node:inspector';

/**
 * Counts what reading costs, in steps and not in seconds, so that a busy machine and an idle one agree: how often each
 * block of code in the core and its parsers is run, and how many characters are run over by what the engine brings
 * along. Import this before the code it is to watch: blocks are counted only in code that is loaded later.
 */
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const WATCHED = /\/src\/(?:core|cli)\/|\/node_modules\/(?:yaml|gray-matter)\//;

/** Steps each of the calls takes, one after the other. */
export function workOf(...calls: readonly (() => void)[]): readonly number[] {
	blocksRun();
	return calls.map((call) => {
		const characters = watchBuiltIns(call);
		return blocksRun() + characters;
	});
}

/** How often blocks of watched code were run since the last question. */
function blocksRun(): number {
	let blocks = 0;
	const add = (_: Error | null, { result }: Profiler.TakePreciseCoverageReturnType) => {
		for (const script of result) {
			if (!WATCHED.test(script.url)) continue;
			for (const { ranges } of script.functions) {
				for (const { count } of ranges) blocks += count;
			}
		}
	};
	session.post('Profiler.takePreciseCoverage', add);
	return blocks;
}

type Method = (this: unknown, ...given: readonly unknown[]) => unknown;

/** What runs over the whole text it is called on. */
const WHOLE = [
	'concat',
	'normalize',
	'replaceAll',
	'split',
	'toLowerCase',
	'toUpperCase',
	'trim',
	'trimEnd',
	'trimStart',
] as const;

/** What runs from a place on until it finds something. */
const SEARCHES = ['includes', 'indexOf'] as const;

/** Characters run over by the engine's own searches; the lint rules see to it that no expression runs over one twice. */
function watchBuiltIns(run: () => void): number {
	let characters = 0;
	const undo: (() => void)[] = [];
	const watch = (
		owner: object,
		name: string,
		cost: (self: unknown, result: unknown, given: readonly unknown[]) => number,
	) => {
		const original = Reflect.get(owner, name) as Method;
		const watched: Method = function (...given) {
			const from = this instanceof RegExp ? this.lastIndex : 0;
			const result = Reflect.apply(original, this, given);
			characters += Math.max(1, cost(this, result, given) - from);
			return result;
		};
		Reflect.set(owner, name, watched);
		undo.push(() => Reflect.set(owner, name, original));
	};
	for (const name of WHOLE) watch(String.prototype, name, (self) => String(self).length);
	for (const name of SEARCHES) {
		watch(String.prototype, name, (self, found, [, from]) => {
			const end = found === false || found === -1 ? String(self).length : Number(found);
			return end - (typeof from === 'number' ? from : 0);
		});
	}
	watch(RegExp.prototype, 'exec', (self, found, [text]) => {
		const match = found as RegExpExecArray | null;
		if (match) return match.index + match[0].length;
		const { source, flags } = self as RegExp;
		const fixed = source.startsWith('^') && !flags.includes('m');
		return fixed || flags.includes('y') ? 1 : String(text).length;
	});
	try {
		run();
	} finally {
		for (const back of undo) back();
	}
	return characters;
}
