import { describe, expect, test } from 'vitest';
import { weekOf } from '../../../src/core/calendar/week';
import { buildReview } from '../../../src/core/review/build-review';
import { buildNetwork, day, factsOf } from '../../fakes/build-network';

const TODAY = day('2026-11-20');
const BEN = '---\ntype: person\ntier: 1\nlast_contact: 2026-02-02\n---\n';

/** Ana with one property, among others who are well. */
function known(property: string, log = '') {
	const ana = `---\ntype: person\n${property}\n---\n## Log\n${log}`;
	const cy = '---\ntype: person\n---\n';
	return buildNetwork({ 'Ana.md': ana, 'Ben.md': BEN, 'Cy.md': cy }).on(TODAY);
}

/** What is told of a property of Ana’s. */
function told(property: string): readonly string[] {
	const text = `---\ntype: person\n${property}\n---\n`;
	return factsOf('Ana.md', text).diagnostics.map(({ code, line }) => `${code} ${line}`);
}

describe('a last contact that is no day is told of that person alone, and the log decides', () => {
	test.each([
		'2026-02-30',
		'2026-13-01',
		'0000-00-00',
		'0026-01-05',
		'12026-01-05',
		'9999-12-31',
		'tomorrow',
		'05/01/2026',
	])('%s', (value) => {
		const property = `last_contact: ${value}`;
		expect(told(property)).toEqual(['property-unreadable 3']);
		const network = known(property, '- 2025-12-01 call\n');
		expect(['Ana.md', 'Ben.md'].map((path) => network.lastContact(path)?.day)).toEqual([
			'2025-12-01',
			'2026-02-02',
		]);
	});

	test.each(['', 'null', '~', '{}', '[]'])('nothing at all, as %j', (value) => {
		const property = `last_contact: ${value}`;
		expect(told(property)).toEqual([]);
		expect(known(property, '- 2025-12-01 call\n').lastContact('Ana.md')?.day).toBe(
			'2025-12-01',
		);
	});

	test.each([
		['2026-1-5', '2026-01-05'],
		['[2026-01-05]', '2026-01-05'],
		['20260105', '2026-01-05'],
		['2026-01-05T23:30:00-08:00', '2026-01-05'],
		['"[[2026-01-05]]"', '2026-01-05'],
		['1900-01-01', '1900-01-01'],
	])('but %s is %s', (value, expected) => {
		expect(known(`last_contact: ${value}`).lastContact('Ana.md')?.day).toBe(expected);
	});
});

describe('a tier that is none is told, and the person has none', () => {
	test.each(['[A, B]', 'true', '"  a "', 'NO', '0', '-1', '1.5', '9', '😀'])('%s', (value) => {
		expect(told(`tier: ${value}`)).toEqual(['tier-unknown 3']);
		const standing = known(`tier: ${value}`).standing('Ana.md');
		expect(standing.tier).toBeUndefined();
	});

	test('a number is one as it stands', () => {
		expect(known('tier: 1').standing('Ana.md')).toMatchObject({ tier: 1, derived: false });
	});
});

describe('a referrer', () => {
	test.each([
		'[[Ben]]',
		'"[[Ben|B.]]"',
		'"[[Ben#Log]]"',
		'Ben',
		'["[[Ben]]", "[[Cy]]", Di]',
		'[[[Ben]], [[Cy]]]',
	])('written %s is Ben', (value) => {
		expect(known(`referrer: ${value}`).standing('Ana.md')).toMatchObject({
			tier: 3,
			derived: true,
		});
	});

	test.each(['"[[Ana]]"', '"[[Nobody]]"', '{}', 'true'])('written %s is nobody', (value) => {
		expect(known(`referrer: ${value}`).standing('Ana.md').tier).toBeUndefined();
	});
});

describe('a device whose clock is two days ahead', () => {
	const lines = [
		'- 2026-11-22 call ^k-00000002',
		'- 2026-11-22 lunch ^k-00000001',
		'- 2026-11-18 coffee ^k-00000003',
	];

	test('writes what is a plan here until its day has come', () => {
		const ana = `---\ntype: person\n---\n## Log\n${lines.join('\n')}\n`;
		const network = buildNetwork({ 'Ana.md': ana });
		expect(network.on(TODAY).lastContact('Ana.md')?.day).toBe('2026-11-18');
		expect(network.on(day('2026-11-22')).lastContact('Ana.md')?.day).toBe('2026-11-22');
	});

	test('changes no order: facts stand by their day, whichever stands first in the note', () => {
		const days = [lines, [...lines].reverse()].map((order) =>
			buildNetwork({ 'Ana.md': `---\ntype: person\n---\n## Log\n${order.join('\n')}\n` })
				.on(TODAY)
				.timeline('Ana.md')
				.map(({ event }) => event.day),
		);
		expect(days[0]).toEqual(['2026-11-22', '2026-11-22', '2026-11-18']);
		expect(days[1]).toEqual(days[0]);
	});
});

test.each(['0', '-1', '1000000000', 'weekly-ish'])(
	'a cadence of %s is told, and the tier’s own holds',
	(value) => {
		expect(told(`cadence: ${value}`)).toEqual(['property-unreadable 3']);
		expect(known(`cadence: ${value}\ntier: 1`).cadence('Ana.md')?.from).toBe('tier');
	},
);

test.each([
	['2026-11-19, which is over', '2026-11-19', true],
	['2026-11-20, which is today', '2026-11-20', true],
	['9999-12-31, which is no day', '9999-12-31', true],
	['2026-12-20, which is to come', '2026-12-20', false],
])('with a snooze until %s, whether somebody late is asked for: %s', (_, until, isAsked) => {
	const network = known(`snoozed: ${until}\ntier: 1`, '- 2026-09-09 call\n');
	const { thisWeek } = buildReview(network, weekOf(TODAY));
	const asked = thisWeek.some(({ act, person }) => act === 'reconnect' && person === 'Ana.md');
	expect(asked).toBe(isAsked);
});

test.each([
	['a day cut off', '- 2026-03-1'],
	['a day that is garbled', '- 2026-06-206 call ^k-00000001'],
	['a day that is none', '- 2026-02-30 call ^k-00000001'],
	['half a line', 'll ^k-00000001'],
])('a log line with %s is no contact, and the lines beside it hold', (_, line) => {
	const log = `- 2026-01-05 call ^k-00000002\n${line}\n- 2026-01-04 lunch ^k-00000003\n`;
	const entries = known('tier: 1', log).timeline('Ana.md');
	expect(entries.filter(({ counts }) => counts).map(({ event }) => event.day)).toEqual([
		'2026-01-05',
		'2026-01-04',
	]);
});
