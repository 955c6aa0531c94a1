import { describe, expect, test } from 'vitest';
import { CONTACT_SENTENCES } from './contact-sentences';
import { FURTHER_SENTENCES } from './further-sentences';
import { HELD_OUT_SENTENCES } from './held-out-sentences';
import { MIXED_SENTENCES } from './mixed-sentences';
import { OTHER_SENTENCES } from './other-sentences';
import { REFERRAL_SENTENCES } from './referral-sentences';
import { ordered, says } from './said';

const TABLES = [
	...[CONTACT_SENTENCES, OTHER_SENTENCES, REFERRAL_SENTENCES, MIXED_SENTENCES],
	...[HELD_OUT_SENTENCES, FURTHER_SENTENCES],
];

for (const [name, sentences] of TABLES.flatMap((table) => Object.entries(table))) {
	describe(name, () => {
		test.each(sentences)('%s', (line, expected) => {
			expect(says(line)).toBe(ordered(expected));
		});
	});
}
