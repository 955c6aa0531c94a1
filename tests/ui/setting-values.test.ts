import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/core/settings/parse-settings';
import { keptValue, shownValue } from '../../src/ui/settings/setting-values';

function shownOf(people: readonly string[]): unknown {
	return shownValue('people', parseSettings({ people }).settings);
}

describe('entries of a setting stand between commas', () => {
	test.each([
		['People, #person', ['People', '#person']],
		['People,,  ', ['People']],
		['"Smith, Jones & Co", #person', ['Smith, Jones & Co', '#person']],
		['#person, "Smith, Jones & Co"', ['#person', 'Smith, Jones & Co']],
		['"The ""Old"" House, Kent"', ['The "Old" House, Kent']],
		['"People"', ['People']],
		['The "Old" House, Kent', ['The "Old" House', 'Kent']],
		['"Open, Kent', ['"Open', 'Kent']],
	])('%s', (shown, kept) => {
		expect(keptValue('people', shown)).toEqual(kept);
	});

	test.each([
		[['Smith, Jones & Co', '#person'], '"Smith, Jones & Co", #person'],
		[['The "Old" House, Kent'], '"The ""Old"" House, Kent"'],
		[['"Old" House'], '"""Old"" House"'],
		[['People'], 'People'],
	])('%j is shown so that it is kept again', (people, shown) => {
		expect(shownOf(people)).toBe(shown);
		expect(keptValue('people', shown)).toEqual(people);
	});

	test('nothing takes the choice back', () => {
		expect(keptValue('people', ' , ')).toBeUndefined();
	});
});
