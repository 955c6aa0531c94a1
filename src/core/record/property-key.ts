import { parseProperties, type ParseYaml } from '../reading/properties/properties';
import {
	findProperties,
	isPropertyKey,
	type PropertyName,
} from '../reading/properties/property-keys';
import { textsOf } from '../reading/properties/property-text';

/** A property as a note spells it. */
export interface KeyInNote {
	readonly key: string;
	/** Its first text; absent when it holds none, or is not there. */
	readonly text?: string;
}

/**
 * How a note spells a property: the one that is read, failing that one without a value, failing both the usual
 * spelling. Two notes may say `last-contact` and `Last contacted`; each keeps its own.
 */
export function findKey(
	text: string,
	name: PropertyName,
	usual: string,
	parseYaml: ParseYaml,
): KeyInNote {
	const { properties } = parseProperties(text, parseYaml);
	const [held] = findProperties(properties, name);
	const [value] = textsOf(held?.value);
	if (held && value !== undefined) return { key: held.key, text: value };
	const empty = [...properties.values()].find(({ key }) => isPropertyKey(key, name));
	return { key: empty?.key ?? usual };
}
