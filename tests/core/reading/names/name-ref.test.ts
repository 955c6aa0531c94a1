import { expect, test } from 'vitest';
import { refKey } from '../../../../src/core/reading/names/name-ref';

test.each([
	['@Ana Silva', 'link', 'ana silva'],
	['People/@Ana Silva', 'link', 'ana silva'],
	['People/Ana Silva', 'link', 'ana silva'],
	['ana-silva', 'tag', 'ana silva'],
	['ana-silva', 'link', 'ana-silva'],
	['ana@silva.test', 'mail', 'ana@silva.test'],
] as const)('%j as a %s is told apart by %j', (name, form, key) => {
	expect(refKey({ raw: name, name, link: name, form, line: 1, column: 1 })).toBe(key);
});
