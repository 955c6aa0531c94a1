import { expect, test } from 'vitest';
import { graphemesOf } from '../../../src/core/text/graphemes';

test.each([
	['Zoë', ['Z', 'o', 'ë']],
	['Zoe\u0308', ['Z', 'o', 'e\u0308']],
	['👩‍🌾 hi', ['👩‍🌾', ' ', 'h', 'i']],
	['', []],
])('%s is read as its characters', (text, characters) => {
	expect([...graphemesOf(text)]).toEqual(characters);
});
