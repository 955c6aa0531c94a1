import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftThankYou, mailLink } from '../../../src/core/record/draft-thank-you';
import { parseSettings } from '../../../src/core/settings/parse-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import type { ThankedStage } from '../../../src/core/referral/referral';
import { day } from '../../fakes/build-network';

const named = (name: string) => ({ name, raw: `[[${name}]]`, person: `People/${name}.md` });
const TODAY = day('2026-11-20');

function draft(
	stage: ThankedStage,
	text: string | undefined,
	{ settings = DEFAULT_SETTINGS, ...more }: { settings?: Settings; further?: string } = {},
) {
	const further =
		more.further === undefined
			? undefined
			: {
					referrer: named('Carla Diaz'),
					referred: named(more.further),
					generations: 1,
				};
	const owed = {
		stage,
		towards: named('Ana Silva'),
		about: named('Carla Diaz'),
		opened: day('2026-11-05'),
		...(text !== undefined && { text }),
		...(further && { further }),
	};
	return draftThankYou(owed, { settings, today: TODAY });
}

function withTemplate(template: string): { readonly settings: Settings } {
	return { settings: parseSettings({ thankYouReached: template }).settings };
}

test('the first thanks are for the introduction', () => {
	expect(draft('introduced', 'introduced me to [[Carla Diaz]]')).toEqual({
		subject: 'Thank you for introducing Carla Diaz',
		text: 'Hi Ana,\n\nthank you for putting me in touch with Carla Diaz. I know you put your own name behind it, and I will take good care of it.\n\nI will tell you how it goes.',
	});
});

test('the second tell how the first conversation went', () => {
	expect(draft('reached', 'call: a stall at the harbour').text).toBe(
		'Hi Ana,\n\nCarla Diaz and I have been in touch, and you were right: I am glad to know them. We talked about this: a stall at the harbour.\n\nThank you for thinking of us both.',
	);
});

test('where the note says nothing of the conversation, neither does the draft', () => {
	expect(draft('reached', undefined).text).toContain('I am glad to know them.\n\nThank you');
	expect(draft('reached', 'call').text).toContain('I am glad to know them.\n\nThank you');
});

test('the third tell what came of it: business, or a further introduction', () => {
	expect(draft('outcome', 'signed the lease for the stall').text).toBe(
		'Hi Ana,\n\nI wanted you to hear it from me: something has come of your introduction to Carla Diaz. In short: signed the lease for the stall.\n\nIt would not have happened without you. Thank you.',
	);
	const further = draft('outcome', 'introduced me to [[Dora Lund]]', { further: 'Dora Lund' });
	expect(further.text).toBe(
		'Hi Ana,\n\nI wanted you to hear it from me: something has come of your introduction to Carla Diaz. It has even led me to Dora Lund.\n\nIt would not have happened without you. Thank you.',
	);
});

test.each([
	['Dear {{name}}, on {{day}}.', 'Dear Ana Silva, on 5 November.'],
	['{{ First }} {{unknown}}', 'Ana {{unknown}}'],
	['About {{topic}}! Thanks.', 'Thanks.'],
	['Costs 3.50 a day. Bye', 'Costs 3.50 a day. Bye'],
	['One.\n{{topic}}\n\n\nTwo.', 'One.\n\nTwo.'],
])('the template %j gives %j', (template, text) => {
	expect(draft('reached', undefined, withTemplate(template)).text).toBe(text);
});

test('it opens in mail', () => {
	const written = draft('reached', undefined, withTemplate('Hi {{first}} & all?\nThanks'));
	expect(mailLink('ana@example.org', written)).toBe(
		'mailto:ana@example.org?subject=Thank%20you%20for%20introducing%20Carla%20Diaz&body=Hi%20Ana%20%26%20all%3F%0D%0AThanks',
	);
	expect(mailLink('o’neil+vat@example.co.uk'.replace('’', "'"), written)).toContain(
		"mailto:o'neil%2Bvat@example.co.uk?subject=",
	);
});

test.each([
	'',
	'ana',
	'ana@example',
	'ana@example.org, bo@example.org',
	'ana@example.org?bcc=bo@example.org',
	'Ana <ana@example.org>',
	'ana silva@example.org',
])('%j is no address, so nothing opens', (address) => {
	expect(mailLink(address, { subject: 'Thank you', text: 'Hi' })).toBeUndefined();
});

test('a text that is too long for a link has none', () => {
	const link = (letters: number) =>
		mailLink('ana@example.org', { subject: '', text: 'x'.repeat(letters) });
	expect(link(1_960)).toHaveLength(1_997);
	expect(link(1_964)).toBeUndefined();
});

test('whatever the template and the note say, the mail can be opened', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary', maxLength: 30 }),
			fc.string({ unit: 'binary', maxLength: 60 }),
			(template, text) => {
				const written = draft('reached', text, withTemplate(`x${template}`));
				const link = mailLink('ana@example.org', written) ?? '';
				expect(decodeURIComponent(link)).toContain('ana@example.org?subject=');
			},
		),
	);
});
