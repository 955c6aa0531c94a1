import { parseDocument, type ErrorCode } from 'yaml';
import { readPlainYaml } from '../core/reading/properties/plain-yaml';

/** What is wrong, in words for somebody who writes properties and not YAML. */
const REASONS: Partial<Record<ErrorCode, string>> = {
	BAD_ALIAS: 'a value begins with “*”; put it in quotes',
	BAD_DQ_ESCAPE: 'a backslash in double quotes is not understood; use single quotes',
	BAD_INDENT: 'a line is not indented like its neighbours, or a bracket is not closed',
	BAD_SCALAR_START: 'a value begins with a sign that needs quotes',
	BLOCK_AS_IMPLICIT_KEY: 'there are two colons in one line; put the value in quotes',
	BLOCK_IN_FLOW: 'a list in brackets is not closed',
	MISSING_CHAR: 'a quote, a bracket or a colon is missing',
	MULTILINE_IMPLICIT_KEY: 'a line has no colon',
	MULTIPLE_ANCHORS: 'a value begins with “&”; put it in quotes',
	MULTIPLE_DOCS: 'there is a second “---” among them',
	MULTIPLE_TAGS: 'a value begins with “!”; put it in quotes',
	NON_STRING_KEY: 'a name stands in brackets',
	RESOURCE_EXHAUSTION: 'they are nested too deeply',
	TAB_AS_INDENT: 'a line is indented with a tab; use spaces',
	TAG_RESOLVE_FAILED: 'a value begins with “!”; put it in quotes',
	UNEXPECTED_TOKEN: 'something stands where it cannot be read',
};

const TOO_LONG = 'they are too long';
const TOO_DEEP = 'they are nested too deeply';
const TOO_OFTEN = 'they repeat themselves too often';
const NO_SUCH_ANCHOR = 'a value begins with “*”; put it in quotes';

/**
 * The parser takes time in the square of some signs, and deep nesting exhausts the stack. Front matter
 * that anybody has written stays far below: 8,000 signs are more than a thousand links.
 */
const MOST_SIGNS = 8_000;
const DEEPEST = 100;

/**
 * Reads YAML into plain values in which every scalar stays the text it was written as: telephone
 * numbers, `1.10`, days. Throws an `Error`, with a `linePos` where there is one, when the text can be
 * read in two ways or not at all: a key that stands twice, a tag, more than 100 aliases.
 *
 *     phone: 0117 496 0142           { phone: '0117 496 0142' }
 *     met: 2026-01-05                { met: '2026-01-05' }
 *     tags: [person, choir]          { tags: ['person', 'choir'] }
 *     referrer: [[Ana]]              { referrer: [['Ana']] }
 */
export function parseYaml(text: string): unknown {
	return readPlainYaml(text) ?? parseWholeYaml(text);
}

/** The same by the whole parser, which plain properties do without. */
export function parseWholeYaml(text: string): unknown {
	refuseExcess(text);
	const document = parseDocument(text, {
		schema: 'failsafe',
		resolveKnownTags: false,
		prettyErrors: true,
		uniqueKeys: true,
		// Quieter than this, and a second document would be passed over.
		logLevel: 'error',
	});
	const trouble = document.errors[0] ?? document.warnings[0];
	if (trouble) throw new YamlTrouble(reasonOf(text, trouble), trouble.linePos);
	try {
		return document.toJS({ maxAliasCount: 100 }) as unknown;
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		throw new YamlTrouble(error.message.startsWith('Excessive') ? TOO_OFTEN : NO_SUCH_ANCHOR);
	}
}

function refuseExcess(text: string): void {
	let signs = 0;
	let depth = 0;
	for (const sign of text) {
		if (sign === ']' || sign === '}') {
			depth--;
			continue;
		}
		if (sign === '[' || sign === '{') depth++;
		else if (sign === '&' || sign === '!' || sign === '*') signs += 9;
		else if (!'\n\t"\',:?-'.includes(sign)) continue;
		signs++;
		if (depth > DEEPEST) throw new YamlTrouble(TOO_DEEP);
		if (signs > MOST_SIGNS) throw new YamlTrouble(TOO_LONG);
	}
}

interface Place {
	readonly line: number;
	readonly col: number;
}

/** Text that is no YAML, or not one YAML only; 1-based places, counted in the text given. */
class YamlTrouble extends Error {
	override readonly name = 'YamlTrouble';
	readonly linePos: readonly Place[] | undefined;

	constructor(message: string, linePos?: readonly Place[]) {
		super(message);
		this.linePos = linePos;
	}
}

function reasonOf(
	text: string,
	trouble: {
		readonly code: ErrorCode;
		readonly message: string;
		readonly pos: readonly [number, number];
	},
): string {
	if (trouble.code === 'DUPLICATE_KEY') {
		const [key = ''] = text.slice(trouble.pos[0]).split(/[:\r\n]/u, 1);
		return `“${key.trim().slice(0, 60)}” stands there twice`;
	}
	const [said = ''] = trouble.message.split('\n');
	return REASONS[trouble.code] ?? said;
}
