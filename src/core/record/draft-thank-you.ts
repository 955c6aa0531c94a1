import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import type { Obligation, ThankedStage } from '../referral/referral';
import { findTopic } from '../review/last-words';
import type { Settings } from '../settings/settings';

/** A thank-you to be copied, or opened in mail; nothing is sent. */
export interface Draft {
	readonly subject: string;
	readonly text: string;
}

/** A thank-you that is owed. */
type Owed = Pick<Obligation, 'towards' | 'about' | 'opened' | 'text' | 'further'> & {
	readonly stage: ThankedStage;
};

/** What a draft is made of besides what is owed. */
export interface DraftSetting {
	readonly settings: Settings;
	readonly today: Day;
}

/**
 * Drafts a thank-you from the settings’ template: the names, the day, and what the note says of the meeting or of what
 * came of it. A sentence with a blank that nothing fills is left out.
 *
 *     Hi {{first}}, … We talked about this: {{topic}}.      Hi Ana, … We talked about this: tea shops.
 */
export function draftThankYou(owed: Owed, { settings, today }: DraftSetting): Draft {
	const { stage, towards, about } = owed;
	const subject = `Thank you for introducing ${about.name}`;
	const text = fill(settings.thankYouTemplates[stage], {
		first: towards.name.split(' ')[0] ?? '',
		name: towards.name,
		about: about.name,
		day: formatDay(owed.opened, today),
		topic: topicOf(owed) ?? '',
		further: owed.further?.referred.name ?? '',
	});
	return { subject, text };
}

/** The introduction’s own line says nothing new to whoever made it; of a further one its people are told. */
function topicOf({ stage, towards, about, text, further }: Owed): string | undefined {
	if (stage === 'introduced' || further || text === undefined) return undefined;
	return findTopic(text, [towards, about]);
}

const BLANK = /\{\{[ \t]{0,4}([a-z]{1,20})[ \t]{0,4}\}\}/giu;
/** What ends a sentence, and the blanks behind. */
const END = /([.!?]{1,5}(?:[ \t]{1,5}|$))/u;

/** Blanks with other names stay as they are. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
	const lines = template.split('\n').map((line) => {
		const kept = sentencesOf(line).filter((sentence) =>
			[...sentence.matchAll(BLANK)].every(
				([, name = '']) => values[name.toLowerCase()] !== '',
			),
		);
		return kept
			.join('')
			.trimEnd()
			.replace(BLANK, (blank, name: string) => values[name.toLowerCase()] ?? blank);
	});
	return lines
		.join('\n')
		.replace(/\n{3,}/gu, '\n\n')
		.trim();
}

function sentencesOf(line: string): readonly string[] {
	const parts = line.split(END);
	return parts.flatMap((part, i) => (i % 2 === 0 ? [part + (parts[i + 1] ?? '')] : []));
}

/** One address and nothing beside it: whatever else stood there would go into the mail’s head. */
const ADDRESS =
	/^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}.-]{1,190}\.[\p{L}\p{N}-]{2,60}$/u;
/** Windows opens no longer link. */
const LONGEST_LINK = 2_000;

/** Whether a text is one mail address. */
export function isMailAddress(text: string): boolean {
	return ADDRESS.test(text);
}

/**
 * A link that opens the draft in mail; `undefined` for what is no address, and when the link would be too long to open.
 *
 *     mailto:ana@example.org?subject=Thank%20you&body=Hi%20Ana
 */
export function mailLink(address: string, { subject, text }: Draft): string | undefined {
	if (!isMailAddress(address)) return undefined;
	const to = encoded(address).replaceAll('%40', '@');
	const body = encoded(text.replace(/\r?\n/gu, '\r\n'));
	const link = `mailto:${to}?subject=${encoded(subject)}&body=${body}`;
	return link.length > LONGEST_LINK ? undefined : link;
}

/** Half a surrogate pair cannot be encoded. */
function encoded(text: string): string {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
