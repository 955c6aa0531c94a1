import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../../src/core/text/name';
import { findLinks } from '../../../../src/core/text/wikilink';
import type { NameRef } from '../../../../src/core/reading/names/name-ref';
import {
	classifySentence,
	type Said,
	type Telling,
} from '../../../../src/core/reading/sentence/classify';
import { CONTACT_SENTENCES } from './contact-sentences';
import { HELD_OUT_SENTENCES } from './held-out-sentences';
import { MIXED_SENTENCES } from './mixed-sentences';
import { OTHER_SENTENCES } from './other-sentences';
import { REFERRAL_SENTENCES } from './referral-sentences';
import { telling } from './said';

const ROWS = [
	...[CONTACT_SENTENCES, OTHER_SENTENCES, REFERRAL_SENTENCES, MIXED_SENTENCES],
	...[HELD_OUT_SENTENCES],
].flatMap((table) => Object.values(table).flat());

/** Pieces of the tables: whole lines, their halves, and what stands between. */
const fragment = fc.oneof(
	fc.constantFrom(...ROWS.map(([line]) => telling(line).text)),
	fc.constantFrom(...ROWS.flatMap(([line]) => telling(line).text.split(' '))),
	fc.constantFrom(
		' ',
		', ',
		'; ',
		' - ',
		' and ',
		': ',
		' (',
		') ',
		'~~',
		'%%',
		'`',
		'[[',
		']]',
		'’s ',
		'? ',
	),
	fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const place = fc.constantFrom('meeting-line', 'daily-line', 'log', 'person-line');
const task = fc.constantFrom(undefined, 'open', 'done', 'cancelled');

const anyLine = fc.record({
	text: fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(' ')),
	place,
	task,
	own: fc.boolean(),
});

type Line = typeof anyLine extends fc.Arbitrary<infer Value> ? Value : never;

function tellingOf({ text, place: where, task: box, own }: Line): Telling {
	const line = telling(own ? 'log: ' : '');
	return { ...line, text, line: 7, column: 3, place: where, ...(box && { task: box }) };
}

/** Kinds of which a name has at most one. */
const EXCLUSIVE = ['met', 'called', 'wrote', 'event', 'plan', 'cancelled', 'mention'];

function rolesByName(said: readonly Said[]): Map<NameRef, string[]> {
	const roles = new Map<NameRef, string[]>();
	for (const { kind, people, about } of said) {
		for (const ref of [...people, ...about]) roles.set(ref, [...(roles.get(ref) ?? []), kind]);
	}
	return roles;
}

test('a sentence without words behind the last one says nothing', () => {
	fc.assert(
		fc.property(anyLine, (line) => {
			const said = (text: string) => classifySentence(tellingOf({ ...line, text }));
			expect(said(`${line.text}.`)).toEqual(said(`${line.text}. .`));
			expect(said(`${line.text}?`)).toEqual(said(`${line.text}? .`));
		}),
	);
});

describe('any text', () => {
	test('is read without an error, and every name stands where its column says', () => {
		fc.assert(
			fc.property(anyLine, (of) => {
				const line = tellingOf(of);
				for (const { people, about } of classifySentence(line)) {
					for (const ref of [...people, ...about].filter(({ form }) => form !== 'own')) {
						expect(ref.line).toBe(7);
						expect(line.text.startsWith(ref.raw, ref.column - 3)).toBe(true);
						expect(ref.raw).not.toBe('');
					}
				}
			}),
			{ numRuns: 600 },
		);
	});

	test('says something, once, of every linked name outside code and comments', () => {
		fc.assert(
			fc.property(anyLine, (of) => {
				const line = tellingOf(of);
				fc.pre(!/[`%<~]/u.test(line.text) && line.text.length <= 2000);
				const roles = rolesByName(classifySentence(line));
				const told = new Set(
					[...roles.keys()].map(({ link, name }) => nameKey(link ?? name)),
				);
				for (const { link, shown, embed } of findLinks(line.text)) {
					if (
						embed ||
						line.isSelf(link) ||
						line.isSelf(shown) ||
						!/\p{L}/u.test(link + shown)
					)
						continue;
					expect(told).toContain(nameKey(link));
				}
				for (const [ref, kinds] of roles) {
					if (ref.form === 'own') continue;
					expect(kinds.filter((kind) => EXCLUSIVE.includes(kind)).length).toBeLessThan(2);
				}
			}),
			{ numRuns: 600 },
		);
	});

	test('is read the same every time', () => {
		fc.assert(
			fc.property(anyLine, (of) => {
				const line = tellingOf(of);
				expect(classifySentence(line)).toEqual(classifySentence(line));
			}),
		);
	});
});

describe('a trailing clause without names', () => {
	test.each(['Rained all day', 'Sunny and warm', 'The shop was shut', 'Bed early'])(
		'"%s" changes no role',
		(trailing) => {
			for (const [line] of ROWS) {
				const before = classifySentence(telling(line));
				const after = classifySentence(telling(`${line}. ${trailing}.`));
				expect([line, after]).toEqual([line, before]);
			}
		},
	);
});

describe('work', () => {
	function visits(text: string): number {
		let count = 0;
		const line = { ...telling(text), place: 'daily-line' } as const;
		classifySentence(line, () => {
			count += 1;
		});
		return count;
	}

	const unit = '[[Ana]] ';
	test.each([
		...[
			'[[',
			']]',
			'[[a',
			'~~',
			'`',
			'%%',
			'<!--',
			'(',
			')',
			'@',
			'a@',
			'@a ',
			'Ana ',
			unit,
			`${unit}, `,
		],
		...[
			`${unit}and `,
			`(${unit}`,
			`with ${unit}`,
			'next time ',
			'not ',
			'to ',
			'will ',
			'call ',
			'do not ',
		],
		...[
			'asked to introduce ',
			`${unit}’s `,
			'?',
			`${unit}? `,
			`lunch — ${unit}`,
			'who ',
			`, who ${unit}`,
		],
		...[
			'1:',
			'1-',
			'.',
			'-',
			'http:',
			'[a::',
			'#people/',
			'when i next ',
			'couldn’t make ',
			'’',
			'中',
			'🎉',
		],
	])('grows in step with a line of "%s"', (piece) => {
		const half = visits(piece.repeat(Math.floor(990 / piece.length)));
		const whole = visits(piece.repeat(2 * Math.floor(990 / piece.length)));
		expect(whole).toBeLessThanOrEqual(2 * half + 20);
		expect(whole).toBeLessThanOrEqual(40 * 2000);
	});

	test('is none for a line too long to look into', () => {
		expect(visits('a '.repeat(1001))).toBe(0);
	});
});
