import { expect, test } from 'vitest';
import { orderEvidence } from '../../../../src/core/reading/days/order-evidence';

test('a note’s file name, its date property and its date labels speak of the order', () => {
	const text = [
		'---',
		'date: 18/12/2025',
		'tier: 1',
		'---',
		'**When:** 14.3.2026, at noon',
		'Paid 99/100/2026',
		'Date:: 3/14/26',
		`Date: ${'x'.repeat(200)} 1/2/2026`,
	].join('\n');
	expect([...orderEvidence('Calls/12-18-2025 Ana.md', text)]).toEqual([
		'12-18-2025 Ana',
		'18/12/2025',
		'14.3.2026, at noon',
		'3/14/26',
	]);
});

test('of a note whose text is not known the file name speaks', () => {
	expect([...orderEvidence('18.12.2025.md')]).toEqual(['18.12.2025']);
});
