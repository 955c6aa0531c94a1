import { describe, expect, test } from 'vitest';
import { linesIn, meetingsIn } from '../../../fakes/show-events';
import { read } from '../../../fakes/read';

describe('a heading dates what stands below it', () => {
	const below = (heading: string, path = 'Meetings/1-1 Ana.md') => {
		const { events } = read(path, `## 1 January 2020\n- x\n${heading}\n- Called [[Zoe]]`);
		return events.filter(({ kind }) => kind === 'called').map(({ day }) => day);
	};

	test.each([
		['## 2026-03-05', '2026-03-05'],
		['## [[2026-03-05]] with [[Ana]]', '2026-03-05'],
		['## Thursday, 5 March 2026', '2026-03-05'],
		['## Day 1: 5 March 2026', '2026-03-05'],
		['### 5 March', '2020-03-05'],
		['## 2026-03-05\n### Budget', '2026-03-05'],
	])('%j', (heading, expected) => {
		expect(below(heading)).toEqual([expected]);
	});

	test.each([
		'### 2026-03-05 to 2026-03-12',
		'### Send by 2026-03-05',
		'### Release 3.2 of 1/2',
		'### What to make of the paper of 2026-03-05 and its friends',
		'### Next meeting: 2026-03-05',
		'### 05/03/2026',
	])('but not %j', (heading) => {
		expect(below(heading)).toEqual(['2020-01-01']);
	});

	test('of the year of the note’s folder, where it has none', () => {
		const { events } = read('Meetings/2026/1-1 Ana.md', '# Ana\n## 5 March\n- x\n## 12 March');
		expect(events.map(({ day }) => day)).toEqual(['2026-03-05', '2026-03-12']);
	});
});

describe('a note that keeps many meetings', () => {
	const rolling = (body: string) => read('Meetings/1-1 Ana.md', `# 1:1 [[Ana]]\n${body}`);

	test.each([
		[
			'has one for each dated heading',
			'## 2026-03-05\n- x\n## 2026-03-12\n- y',
			['2026-03-05 met Ana', '2026-03-12 met Ana'],
		],
		[
			'may name others in a heading',
			'## 2026-03-05 with [[Ben]]\n- x\n## 2026-03-12\n- y',
			['2026-03-05 met Ben', '2026-03-12 met Ana'],
		],
		[
			'may list others below a heading',
			'## 2026-03-05\n**Present:** [[Ben]], [[Cy]]\n## 2026-03-12\n- y',
			['2026-03-05 met Ben, Cy', '2026-03-12 met Ana'],
		],
		[
			'may list others deeper below',
			'## 2026-03-05\n### Attendees\n- [[Ben]]\n## 2026-03-12\n- y',
			['2026-03-05 met Ben', '2026-03-12 met Ana'],
		],
		[
			'leaves out what was called off',
			'## 2026-03-05 (cancelled)\n## 2026-03-12\n- y',
			['2026-03-05 cancelled Ana', '2026-03-12 met Ana'],
		],
		[
			'has no meeting of an undated heading',
			'## 2026-03-05\n- x\n## About her\n- x\n## 2026-03-12\n- y',
			['2026-03-05 met Ana', '2026-03-12 met Ana'],
		],
		[
			'has none of the next meeting’s',
			'## 2026-03-05\n- x\n## 2026-03-12\n- y\n## Next meeting 2026-03-19',
			['2026-03-05 met Ana', '2026-03-12 met Ana'],
		],
	])('%s', (_rule, body, expected) => {
		expect(meetingsIn(rolling(body))).toEqual(expected);
	});

	test('has no day of its own, and is not reported for it', () => {
		const { day, diagnostics } = rolling('## 2026-03-05\n- x\n## 2026-03-12\n- y');
		expect(day).toBeUndefined();
		expect(diagnostics).toEqual([]);
	});

	test('tells each line on its own meeting’s day', () => {
		const facts = rolling('## 2026-03-05\n- x\n## 2026-03-12\n- Called [[Ben]]');
		expect(linesIn(facts)).toContain('2026-03-12 called Ben');
	});

	test('is one meeting when a property dates it', () => {
		const facts = read(
			'Meetings/Sync.md',
			'---\ndate: 2026-03-01\nattendees: [Ana]\n---\n## 2026-03-05\n- x\n## 2026-03-12\n- y',
		);
		expect(meetingsIn(facts)).toEqual(['2026-03-01 met Ana']);
	});

	test('is one meeting where one heading alone is dated', () => {
		const facts = read('Meetings/Ana.md', '# Ana\n**Date:** 2026-03-04\n## 2026-03-05\n- x');
		expect(meetingsIn(facts)).toHaveLength(1);
	});
});
