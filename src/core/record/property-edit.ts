import { splitFrontMatter } from '../reading/properties/front-matter';
import { parseProperties, propertyKey, type ParseYaml } from '../reading/properties/properties';
import { applyChanges, type Change } from '../text/change';
import type { Edited } from './act';
import { endOf, hasOldLineEnds, lineEndAt, linesOf, type NoteLine } from './note-lines';
import { findPlaces, type PropertyPlace } from './property-place';
import { differsIn } from './property-values';
import { formatFlowList, formatScalar, type PropertyValue, type Quotes } from './yaml-value';

/**
 * The text with one property set, added as the last one where it is missing, or taken away with its lines when the
 * value is `undefined`:
 *
 *     tier: 3   # since May          tier: 1   # since May
 *     referrer: '[[Bo]]'             referrer: '[[Cy]]'
 *     aliases:                       aliases:
 *       - Ann                          - Ann
 *                                      - A. S.
 *
 * The key is found however it is spelt and stays as it is; not a byte outside the value is touched. The result is read
 * before it is given: had it changed another property, or not brought about the wanted value, it is refused. So are
 * properties that cannot be read, that nobody should write in, or that stand there twice; the sentence names the line.
 */
export function setProperty(
	text: string,
	key: string,
	value: PropertyValue | undefined,
	parseYaml: ParseYaml,
): Edited {
	const block = readBlock(text, parseYaml);
	if ('why' in block) return refuse(key, block);
	const same = block.places.filter((place) => propertyKey(place.key) === propertyKey(key));
	const known = Object.keys(block.values).filter((one) => propertyKey(one) === propertyKey(key));
	const [place, twin] = same;
	if (twin)
		return refuse(key, {
			why: `It stands there twice, as “${twin.key}” too.`,
			at: twin.number,
		});
	if (known.length !== same.length)
		return refuse(key, { why: 'Nobody can tell where it stands.', at: 1 });
	const wanted = { key: known[0] ?? key, value };
	if (!differsIn(block.values, block.values, wanted)) return NONE;
	const changes = place
		? value === undefined
			? [{ ...place.whole, insert: '' }]
			: replaced(text, block, { place, value })
		: value === undefined
			? []
			: [added(block, { key, value })];
	return readsBack(applyChanges(text, changes), block, { wanted, parseYaml })
		? { changes }
		: refuse(key, {
				why: 'It could not be written there for certain.',
				at: place?.number ?? 1,
			});
}

const NONE: Edited = { changes: [] };

export interface Trouble {
	readonly why: string;
	/** 1-based line. */
	readonly at: number;
}

function refuse(key: string, { why, at }: Trouble): Edited {
	return { refused: `“${key}” was not changed (line ${at}). ${why}` };
}

/** What a property is to be; `undefined`: not there. */
export interface Wanted {
	readonly key: string;
	readonly value: PropertyValue | undefined;
}

/** A note's properties, for who writes there. */
export interface Block {
	readonly lines: readonly NoteLine[];
	/** Index of the line that closes them; `undefined` where there are none. */
	readonly close: number | undefined;
	readonly places: readonly PropertyPlace[];
	readonly values: Values;
}

type Values = Readonly<Record<string, unknown>>;

const STOPS: ReadonlySet<string> = new Set([
	'properties-unreadable',
	'properties-refused',
	'properties-duplicate',
	'conflict-markers',
]);

/** The properties of a note, or why nobody should write there. */
export function readBlock(text: string, parseYaml: ParseYaml): Block | Trouble {
	if (hasOldLineEnds(text)) return { why: 'The lines of this note end as on old Macs.', at: 1 };
	const { diagnostics, bodyLine } = parseProperties(text, parseYaml);
	const found = diagnostics.find(({ code }) => STOPS.has(code));
	if (found) return { why: found.message, at: found.line };
	const { yaml } = splitFrontMatter(text);
	const lines = linesOf(text);
	if (yaml === undefined)
		return brokenBlock(lines) ?? { lines, close: undefined, places: [], values: {} };
	if (yaml.trimStart().startsWith('{'))
		return { why: 'The properties are written as JSON.', at: 2 };
	const close = bodyLine - 2;
	const places = findPlaces(text, { lines: lines.slice(1, close), number: 2 });
	return { lines, close, places, values: asValues(parseYaml(yaml)) };
}

/** Blank properties, and those that are only comments, are none. */
function asValues(read: unknown): Values {
	return typeof read === 'object' && read !== null ? (read as Values) : {};
}

/** Properties that somebody meant to write: a second block above them would hide them for good. */
function brokenBlock(lines: readonly NoteLine[]): Trouble | undefined {
	const first = lines.findIndex((line) => line.text.trim() !== '');
	const [fence = '', next = ''] = lines.slice(first, first + 2).map((line) => line.text);
	if (/^<{7}(?:\s|$)/u.test(fence))
		return { why: 'A merge was left unfinished at the top of the note.', at: first + 1 };
	if (!/^---(?:[ \t]*[a-z]{1,20}\d?)?[ \t]*$/iu.test(fence)) return undefined;
	if (!/^[ \t]*(?:["'\p{L}_][^:]{0,80}:(?:\s|$)|\{)/u.test(next)) return undefined;
	const why =
		first > 0
			? 'The properties do not begin on the first line.'
			: 'The properties are not closed by a line of “---”.';
	return { why, at: first + 1 };
}

function added({ lines, close }: Block, { key, value }: Wanted): Change {
	const end = lineEndAt(lines, close ?? 0);
	const at = lines[close ?? 0]?.from ?? 0;
	const entry = entryOf(key, value ?? '', end) + end;
	const fence = close === undefined ? `---${end}` : '';
	return { from: at, to: at, insert: fence + entry + fence };
}

/** A property as it is written where none was, a list in lines as the app writes it. */
function entryOf(key: string, value: PropertyValue, end: string): string {
	const name = `${formatScalar(key, '', true)}:`;
	if (typeof value !== 'object') return `${name} ${formatScalar(value)}`;
	return value.length === 0 ? `${name} []` : name + end + itemsOf(value, '  ', end);
}

function itemsOf(values: readonly string[], indent: string, end: string): string {
	return values.map((value) => `${indent}- ${formatScalar(value)}`).join(end);
}

function replaced(
	text: string,
	block: Block,
	{ place, value }: { readonly place: PropertyPlace; readonly value: PropertyValue },
): readonly Change[] {
	const { inline, below, line, colon } = place;
	const isBare = inline.from === inline.to;
	const end = lineEndAt(block.lines, block.lines.indexOf(line) + 1);
	if (isBare && typeof value === 'object' && value.length > 0) {
		const indent = below && /^[ \t]*(?=- )/u.exec(text.slice(below.from, below.to))?.[0];
		const items = itemsOf(value, indent ?? '  ', end);
		return [
			below
				? { ...below, insert: items }
				: { from: line.to, to: line.to, insert: end + items },
		];
	}
	const gap = inline.from === colon ? ' ' : '';
	const written =
		typeof value === 'object'
			? formatFlowList(value)
			: formatScalar(value, quotesAt(text, inline.from));
	const change = { ...inline, insert: gap + written };
	if (below === undefined) return [change];
	const last = block.lines.find(({ to }) => to === below.to);
	return [change, { from: below.from, to: last ? endOf(last) : below.to, insert: '' }];
}

function quotesAt(text: string, at: number): Quotes {
	const sign = text.charAt(at);
	return sign === '"' || sign === "'" ? sign : '';
}

/** Whether a text's properties are those of a block but for what was wanted. */
export function readsBack(
	text: string,
	block: Block,
	{ wanted, parseYaml }: { readonly wanted: Wanted; readonly parseYaml: ParseYaml },
): boolean {
	const after = readBlock(text, parseYaml);
	return 'values' in after && !differsIn(block.values, after.values, wanted);
}
