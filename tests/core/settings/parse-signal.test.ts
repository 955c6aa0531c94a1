import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSignal, stringifySignal } from '../../../src/core/settings/parse-signal';

test.each([
	['People', { by: 'folder', folder: 'People' }],
	[' CRM/People/ ', { by: 'folder', folder: 'CRM/People' }],
	['./People', { by: 'folder', folder: 'People' }],
	['Work\\Clients', { by: 'folder', folder: 'Work/Clients' }],
	['./#1', { by: 'folder', folder: '#1' }],
	['./a=b', { by: 'folder', folder: 'a=b' }],
	['a//b/./c', { by: 'folder', folder: 'a/b/c' }],
	['=person', { by: 'folder', folder: '=person' }],
	['#1 clients', { by: 'folder', folder: '#1 clients' }],
	['#person', { by: 'tag', tag: 'person' }],
	['#people/close', { by: 'tag', tag: 'people/close' }],
	['type=person', { by: 'property', key: 'type', value: 'person' }],
	['note type = inner circle', { by: 'property', key: 'note type', value: 'inner circle' }],
	['', undefined],
	['  ', undefined],
	['/', undefined],
])('%j', (text, signal) => {
	expect(parseSignal(text)).toEqual(signal);
});

test('a signal is read back as it was written', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'./#=\\ ab') }), (text) => {
			const signal = parseSignal(text);
			if (signal) expect(parseSignal(stringifySignal(signal))).toEqual(signal);
		}),
		{ numRuns: 2_000 },
	);
});
