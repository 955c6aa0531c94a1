import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/say-day';
import type { Obligation, ThankedStage } from '../referral/referral';
import { findTopic } from '../review/last-words';
import type { Settings } from '../settings/settings';

/** A thank-you to be copied, or opened in mail; nothing is sent. */
export interface Draft {
	readonly subject: string;
	readonly text: string;
	/** A `mailto:` address with both; absent when no mail address is known. */
	readonly mail?: string;
}

/** A thank-you that is owed. */
type Owed = Pick<Obligation, 'towards' | 'about' | 'opened' | 'text' | 'further'> & {
	readonly stage: ThankedStage;
};

/** What a draft is made of besides what is owed. */
export interface DraftSetting {
	readonly settings: Settings;
	readonly today: Day;
	/** The first mail address of whoever is thanked. */
	readonly mail?: string;
}

/**
 * Drafts a thank-you from the settings’ template: the names, the day, and what the note says of the meeting or of what
 * came of it. A sentence with a blank that nothing fills is left out.
 *
 *     Hi {{first}}, … We talked about this: {{topic}}.      Hi Ana, … We talked about this: tea shops.
 */
export function draftThankYou(owed: Owed, { settings, today, mail }: DraftSetting): Draft {
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
	return { subject, text, ...(mail !== undefined && { mail: mailTo(mail, subject, text) }) };
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

function mailTo(mail: string, subject: string, text: string): string {
	const body = encoded(text.replaceAll('\n', '\r\n'));
	return `mailto:${encoded(mail).replaceAll('%40', '@')}?subject=${encoded(subject)}&body=${body}`;
}

/** Half a surrogate pair cannot be encoded. */
function encoded(text: string): string {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
