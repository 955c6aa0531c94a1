import { LONGEST_LINE } from '../../text/outline';

/** Nesting and number of texts beyond which a property is data of some other tool. */
const DEEPEST = 4;
const MOST = 500;

/** Values a property may hold at all, those told over and over by an alias counted each time. */
const MOST_VALUES = 2_000;

/**
 * Whether a value holds more than Kith looks into: very many values, or a text longer than the longest line. Takes no
 * longer over an alias bomb, a few lines that unfold to more values than any machine holds, than over any other value.
 */
export function isTooLarge(value: unknown): boolean {
	if (typeof value === 'string') return value.length > LONGEST_LINE;
	const open: unknown[] = [value];
	let values = 1;
	while (open.length > 0) {
		const next = open.pop();
		if (typeof next === 'string' && next.length > LONGEST_LINE) return true;
		const inner = typeof next === 'object' && next !== null ? Object.values(next) : [];
		values += inner.length;
		if (values > MOST_VALUES) return true;
		open.push(...(inner as readonly unknown[]));
	}
	return false;
}

/**
 * A property's value as the texts it holds, blank ones left out:
 *
 *     attendees: Ana, Ben            one text, `Ana, Ben`
 *     attendees: ["[[Ana]]", Ben]    two
 *     company: [[Acme]]              `[[Acme]]`: without quotes YAML reads a list in a list
 *     - name: Ana                    `Ana`: the name of an entry that is itself a set of properties
 */
export function textsOf(value: unknown): readonly string[] {
	const texts: string[] = [];
	collect(value, 0, texts);
	return texts;
}

/** Whether a property's value holds no text that says anything. */
export function isBlank(value: unknown): boolean {
	return typeof value === 'string' ? !saysAnything(value.trim()) : textsOf(value).length === 0;
}

/** The first text of a property's value, or `undefined` when it is blank. */
export function textOf(value: unknown): string | undefined {
	return textsOf(value)[0];
}

function collect(value: unknown, depth: number, into: string[]): void {
	if (depth > DEEPEST || into.length >= MOST) return;
	if (isScalar(value)) {
		const text = String(value).trim();
		if (saysAnything(text)) into.push(text);
	} else if (Array.isArray(value)) {
		const list: readonly unknown[] = value;
		const linked = bareLink(list);
		if (linked !== undefined) into.push(linked);
		else for (const entry of list.slice(0, MOST)) collect(entry, depth + 1, into);
	} else if (typeof value === 'object' && value !== null && 'name' in value) {
		collect(value.name, depth + 1, into);
	}
}

function saysAnything(text: string): boolean {
	return text !== '' && text !== 'null' && text !== '~';
}

/** `[[Ana]]` without quotes arrives as a list that holds one list of scalars. */
function bareLink(list: readonly unknown[]): string | undefined {
	const inner: unknown = list.length === 1 ? list[0] : undefined;
	if (!Array.isArray(inner) || inner.length === 0) return undefined;
	const parts: readonly unknown[] = inner;
	return parts.every(isScalar) ? `[[${parts.map(String).join(', ')}]]` : undefined;
}

function isScalar(value: unknown): value is string | number | boolean {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
