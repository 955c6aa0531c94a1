import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	findProperties,
	namedProperties,
	type PropertyName,
} from '../../../../src/core/reading/properties/property-keys';
import { propertyKey, type Property } from '../../../../src/core/reading/properties/properties';

const KEYS = [
	'date',
	'Meeting date',
	'with',
	'people',
	'Tag',
	'tags',
	'met',
	'type',
	'place',
	'E-mail',
	'colour',
];
const NAMES: readonly PropertyName[] = ['date', 'attendees', 'tags', 'kind', 'metOn', 'mails'];

/** The keys and values of a note's properties, as YAML gave them. */
const properties = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom('', 'Ana', '2026-03-05')), {
		selector: ([key]) => key,
	})
	.map(
		(rows): ReadonlyMap<string, Property> =>
			new Map(
				rows.map(([key, value], at) => [propertyKey(key), { key, value, line: at + 2 }]),
			),
	);

test('the properties of a note are the same whether one name is asked for or many', () => {
	fc.assert(
		fc.property(properties, (held) => {
			const named = namedProperties(held);
			for (const name of NAMES) expect(named(name)).toEqual(findProperties(held, name));
		}),
	);
});

test('of two spellings of a property the usual one comes first', () => {
	const held = new Map(
		['with', 'people', 'attendees'].map((key, at) => [key, { key, value: 'Ana', line: at }]),
	);
	const keys = namedProperties(held)('attendees').map(({ key }) => key);
	expect(keys).toEqual(['attendees', 'people', 'with']);
});
