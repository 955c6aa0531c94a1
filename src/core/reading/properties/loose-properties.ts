import { propertyKey, type Property } from './properties';

const KEY = /^([\p{L}_][\p{L}\p{N}_ ./&-]{0,60}):(?:[ \t]{1,20}(\S.{0,500}))?[ \t\r]{0,20}$/u;
const ITEM = /^[ \t]{0,20}-[ \t]{1,20}(\S.{0,500})\r?$/u;
/** Values that mean something else in YAML than they say. */
const HARD = /^[&*!|>%@`]|^\{(?!\{)/u;
const MOST_LINES = 200;

/**
 * What can be told of properties that are no YAML: each line that is `key: value`, and the dashes below it, as text.
 * People read `participants: [[Ana]], [[Ben]]` at a glance; only YAML cannot. Whoever uses this says that the
 * properties could not be read.
 */
export function readLooseProperties(yaml: string): ReadonlyMap<string, Property> {
	const properties = new Map<string, Property>();
	let list: string[] | undefined;
	for (const [index, line] of yaml.split('\n', MOST_LINES).entries()) {
		const item = ITEM.exec(line)?.[1];
		if (item !== undefined) {
			list?.push(...textsIn(item));
			continue;
		}
		const [, key, value] = KEY.exec(line) ?? [];
		list = undefined;
		if (key === undefined || properties.has(propertyKey(key))) continue;
		list = value === undefined ? [] : textsIn(value);
		properties.set(propertyKey(key), { key, value: list, line: index + 2 });
	}
	return properties;
}

/** `[a, "b"]` is two texts, `[[a]], [[b]]` one. */
function textsIn(value: string): string[] {
	const text = value.trim();
	if (HARD.test(text)) return [];
	const isList = text.startsWith('[') && !text.startsWith('[[');
	const parts = isList
		? text
				.slice(1)
				.replace(/\][ \t]{0,20}$/u, '')
				.split(',')
		: [text];
	return parts.map((part) => part.trim().replace(/^(["'])(.*)\1$/u, '$2')).filter(Boolean);
}
