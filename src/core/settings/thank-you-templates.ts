/** The words of a thank-you for each of the three things a referrer is thanked for. */
export interface ThankYouTemplates {
	readonly introduced: string;
	readonly reached: string;
	readonly outcome: string;
}

/**
 * What a friend writes. In a template `{{first}}` is the first name and `{{name}}` the whole name of whoever is thanked,
 * `{{about}}` the introduced person, `{{day}}` the day it happened, `{{topic}}` what the note says of it, and
 * `{{further}}` whom it led to. A sentence with nothing to fill in is left out.
 */
export const THANK_YOU_TEMPLATES: ThankYouTemplates = {
	introduced:
		'Hi {{first}},\n\nthank you for putting me in touch with {{about}}. I know you put your own name behind it, and I will take good care of it.\n\nI will tell you how it goes.',
	reached:
		'Hi {{first}},\n\n{{about}} and I have been in touch, and you were right: I am glad to know them. We talked about this: {{topic}}.\n\nThank you for thinking of us both.',
	outcome:
		'Hi {{first}},\n\nI wanted you to hear it from me: something has come of your introduction to {{about}}. In short: {{topic}}. It has even led me to {{further}}.\n\nIt would not have happened without you. Thank you.',
};
