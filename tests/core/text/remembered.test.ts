import { describe, expect, test } from 'vitest';
import { remembered } from '../../../src/core/text/remembered';

/** How often each text was worked out, when two answers are held at a time, twice. */
function workedOut(texts: readonly string[]): readonly string[] {
	const asked: string[] = [];
	const upper = remembered((text) => {
		asked.push(text);
		return text.toUpperCase();
	}, 2);
	expect(texts.map(upper)).toEqual(texts.map((text) => text.toUpperCase()));
	return asked;
}

describe('an answer is worked out', () => {
	test('once for a text that is asked about again', () => {
		expect(workedOut(['a', 'b', 'a', 'b'])).toEqual(['a', 'b']);
	});

	test('once for a text that is asked about all along', () => {
		expect(workedOut(['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a'])).toEqual([
			...['a', 'b', 'c', 'd', 'e'],
		]);
	});

	test('again for a text that nobody asked about for long', () => {
		expect(workedOut(['a', 'b', 'c', 'd', 'e', 'a'])).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
	});

	test('each time for a long text', () => {
		const long = 'a'.repeat(80);
		expect(workedOut([long, long])).toEqual([long, long]);
	});
});
