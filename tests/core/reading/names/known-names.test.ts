import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownNames } from '../../../../src/core/reading/names/known-names';
import type { NameRef } from '../../../../src/core/reading/names/name-ref';

function named(name: string, link?: string): NameRef {
	const at = { raw: name, name, line: 1, column: 1 };
	return link === undefined ? { ...at, form: 'plain' } : { ...at, form: 'link', link };
}

const note = [
	named('Ana Silva'),
	named('Dr. Cy Ngo'),
	named('Jean-Luc Moreau'),
	named('Ben', 'People/Ben Okafor'),
	named('Σίσυφος Ρήγας'),
];

test.each([
	...['Ana', 'ana s', 'Ana Silva', '@ana', '  ANA  SILVA ', 'Cy', 'Cy N', 'cy ngo', 'Dr. Cy Ngo'],
	...['Jean', 'jean l', 'Jean Luc', 'Jean-Luc Moreau', 'Ben', 'Ben Okafor', 'ΣΊΣΥΦΟΣ'],
])('%j is somebody in the note', (said) => {
	expect(new KnownNames(() => note).find(said)).toBeDefined();
});

test.each(['Silva', 'An', 'Ana Roth', 'Send', 'Luc Moreau', 'Okafor', '', '-', 'Ana Silva Roth'])(
	'%j is nobody in the note',
	(said) => {
		expect(new KnownNames(() => note).find(said)).toBeUndefined();
	},
);

test('initials stand for one who is named in full', () => {
	const known = new KnownNames(() => note);
	expect(known.find('AS')).toMatchObject({ name: 'Ana Silva' });
	expect(known.find('XY')).toBeUndefined();
});

test('everybody is known by first name, first name and initial, two names, and all of them', () => {
	const part = fc.constantFrom('Ana', 'ana', 'Zoë', 'O’Brien', 'Li', 'Σίσυφος', 'Ǆ', '王', 'x');
	const name = fc.array(part, { minLength: 1, maxLength: 3 });
	fc.assert(
		fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
			const known = new KnownNames(() => names.map((words) => named(words.join(' '))));
			for (const [first = '', second = '', ...others] of names) {
				const [initial = ''] = second;
				const all = [first, second, ...others].join(' ');
				for (const said of [first, `${first} ${initial}`, `${first} ${second}`, all])
					expect(known.find(said)).toBeDefined();
			}
		}),
	);
});
