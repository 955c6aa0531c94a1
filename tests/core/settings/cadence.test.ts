import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCadence } from '../../../src/core/settings/cadence';

test.each([
	['14', 14],
	['14 days', 14],
	['14d', 14],
	['1 day', 1],
	['2 weeks', 14],
	['two weeks', 14],
	['3 months', 90],
	['1 year', 365],
	['weekly', 7],
	['Weekly', 7],
	[' monthly ', 30],
	['fortnightly', 14],
	['biweekly', 14],
	['bi-weekly', 14],
	['bimonthly', 60],
	['quarterly', 90],
	['twice a year', 182],
	['once a month', 30],
	['4 times a year', 91],
	['yearly', 365],
	['half-yearly', 182],
	['annually', 365],
	['every 6 weeks', 42],
	['every week', 7],
	['every other week', 14],
	['never', 'never'],
	['as-needed', 'never'],
	['as needed', 'never'],
	['As_Needed', 'never'],
	['3650', 3650],
])('"%s" is a cadence of %s', (text, cadence) => {
	expect(parseCadence(text)).toBe(cadence);
});

test.each([
	[''],
	['0'],
	['-1'],
	['- 14'],
	['3651'],
	['11 years'],
	['1000000000'],
	['1.5 weeks'],
	['weekly-ish'],
	['daily weekly'],
	['often'],
	['day'],
	['weeks'],
	['10 times a day'],
	['2 weeks and a day'],
	['constructor'],
])('"%s" is no cadence', (text) => {
	expect(parseCadence(text)).toBeUndefined();
});

test('any text is a cadence between 1 and 3,650 days, never, or none', () => {
	fc.assert(
		fc.property(fc.string(), fc.nat(), (text, days) => {
			for (const written of [text, `${days} ${text}`, `${days} weeks`]) {
				const cadence = parseCadence(written);
				const days = typeof cadence === 'number' ? cadence : 1;
				expect(days >= 1 && days <= 3650 && Number.isInteger(days)).toBe(true);
			}
		}),
	);
});
