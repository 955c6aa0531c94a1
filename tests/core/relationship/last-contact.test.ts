import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/calendar/day';
import { Network } from '../../../src/core/network';
import type { PersonFacts } from '../../../src/core/reading/person/person-facts';
import type { LastContact } from '../../../src/core/relationship/last-contact';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { personOf, storyOf } from '../../fakes/build-facts';
import { day } from '../../fakes/build-network';

/** When Ana was last in contact, by a story and her properties, each on its line. */
function lastContact(
	story: string,
	properties: { readonly lastContact?: string; readonly metOn?: string } = {},
): LastContact | undefined {
	const network = new Network(DEFAULT_SETTINGS);
	const facts: Partial<PersonFacts> = {
		...written('lastContact', properties.lastContact, 4),
		...written('metOn', properties.metOn, 5),
	};
	network.put(personOf('Ana.md', facts));
	network.put(storyOf('Story.md', story));
	return network.on(day('2026-09-10')).lastContact('Ana.md');
}

function written(key: 'lastContact' | 'metOn', text: string | undefined, line: number): object {
	const value = text === undefined ? undefined : parseDay(text);
	return value === undefined ? {} : { [key]: { value, line } };
}

const STORY = '2026-03-01 met [[Ana]]\n2026-05-01 called [[Ana]]\n2026-06-01 mention [[Ana]]';

test('the last contact is the latest event that is one', () => {
	expect(lastContact(STORY)).toEqual({
		day: '2026-05-01',
		source: { path: 'Story.md', line: 2 },
		told: { day: '2026-05-01', source: { path: 'Story.md', line: 2 } },
		agree: true,
	});
});

test('a later property wins, and both are kept', () => {
	expect(lastContact(STORY, { lastContact: '2026-07-07' })).toEqual({
		day: '2026-07-07',
		source: { path: 'Ana.md', line: 4 },
		told: { day: '2026-05-01', source: { path: 'Story.md', line: 2 } },
		written: { day: '2026-07-07', source: { path: 'Ana.md', line: 4 } },
		agree: false,
	});
});

test('an earlier property loses, and both are kept', () => {
	expect(lastContact(STORY, { lastContact: '2026-04-04' })).toMatchObject({
		day: '2026-05-01',
		written: { day: '2026-04-04' },
		agree: false,
	});
});

test('where both name one day they agree, and the line that tells of it is the source', () => {
	expect(lastContact(STORY, { lastContact: '2026-05-01' })).toMatchObject({
		source: { path: 'Story.md', line: 2 },
		agree: true,
	});
});

test('a property that lies ahead is kept and not believed', () => {
	expect(lastContact(STORY, { lastContact: '2026-09-11' })).toMatchObject({
		day: '2026-05-01',
		written: { day: '2026-09-11' },
	});
	expect(lastContact('', { lastContact: '2026-09-11' })).toBeUndefined();
});

test('the day of a first meeting is a contact too', () => {
	expect(lastContact('', { metOn: '2026-02-02' })).toEqual({
		day: '2026-02-02',
		source: { path: 'Ana.md', line: 5 },
		agree: true,
	});
});

test.each([
	['nothing', ''],
	['a plan', '2026-03-01 plan [[Ana]]'],
	['a meeting that lies ahead', '2026-09-11 met [[Ana]]'],
	['something undated', '- met [[Ana]]'],
	['being spoken of', '2026-03-01 called [[Bo]] > [[Ana]]'],
	['a meeting called off', '2026-03-01 cancelled [[Ana]]'],
])('%s is no last contact', (_case, story) => {
	expect(lastContact(story)).toBeUndefined();
});
