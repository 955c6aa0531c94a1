import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldersOf, nameKey, noteName } from '../../../src/core/text/name';
import { ownText, sharing } from '../../../src/core/text/own-text';

describe('one name, however it is written', () => {
	test.each([
		['Ana Silva', 'ana silva'],
		['ANA SILVA', 'Ana Silva'],
		['Zoë'.normalize('NFD'), 'Zoë'.normalize('NFC')],
		['JOSÉ'.normalize('NFD'), 'josé'],
		['Ana_Silva', 'Ana Silva'],
		['Ana  \t Silva ', ' Ana Silva'],
		['Ana\u00A0Silva', 'Ana Silva'],
		[`Ana${' _'.repeat(100)}Silva`, 'Ana Silva'],
		['ISTANBUL', 'istanbul'],
		['İpek'.normalize('NFD'), 'İpek'],
		['ΑΝΝΑ', 'Αννα'],
		['林美玲', '林美玲'],
		['CONSTRUCTOR', 'constructor'],
		['__proto__', 'PROTO'],
	])('%s is %s', (one, other) => {
		expect(nameKey(one)).toBe(nameKey(other));
	});

	test.each([
		['Ana Silva', 'Ana Silvia'],
		['Zoë', 'Zoe'],
		['Işık', 'Isik'],
		['AnaSilva', 'Ana Silva'],
		['Ana-Silva', 'Ana Silva'],
	])('%s is not %s', (one, other) => {
		expect(nameKey(one)).not.toBe(nameKey(other));
	});

	test('alike whether there is anything to fold or not', () => {
		const letters = fc.constantFrom(
			...'aZ é\u00A0\u0301İıſŁñß_-’Σς '.split(''),
			'ana',
			'Björn',
		);
		fc.assert(
			fc.property(
				fc.array(letters).map((parts) => parts.join('')),
				(name) => {
					// A blank before it has to be folded, and everything else with it.
					expect(nameKey(name)).toBe(nameKey(` ${name}`));
				},
			),
		);
	});

	test('in any normal form and of any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (name) => {
				expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name));
				expect(nameKey(nameKey(name))).toBe(nameKey(name));
			}),
		);
	});
});

test.each([
	['Ana Silva.md', 'Ana Silva', []],
	['People/Ana Silva.md', 'Ana Silva', ['People']],
	['People/Clients/Ana Silva.MD', 'Ana Silva', ['People', 'Clients']],
	['People/Ana v1.2.md', 'Ana v1.2', ['People']],
	['People/ Ana .md', 'Ana', ['People']],
	['People/Ana', 'Ana', ['People']],
	['People/.md', '', ['People']],
	['', '', []],
])('the note %s is called “%s” and lies in %j', (path, name, folders) => {
	expect(noteName(path)).toBe(name);
	expect(foldersOf(path)).toEqual(folders);
});

test('a text with memory of its own is the same text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (kept) => {
			expect(ownText(kept)).toBe(kept);
			expect(ownText(`x${kept}y`.slice(1, -1))).toBe(kept);
		}),
	);
});

test('a text that is shared is the same text, whatever came before it', () => {
	const shared = sharing(2);
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 2 })), (texts) => {
			expect(texts.map(shared)).toEqual(texts);
		}),
	);
});
