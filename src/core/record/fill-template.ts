import type { Day } from '../calendar/day';
import { formatByFormat } from '../calendar/day-format';

/** What the blanks of a template are filled with. */
export interface Filling {
	/** The name of the note. */
	readonly title: string;
	readonly day: Day;
	/** `09:05`, by the clock of 24 hours. */
	readonly time: string;
}

const BLANK = /\{\{[ \t]{0,4}(date|time|title)(?:[ \t]{0,4}:([^{}]{1,60}))?[ \t]{0,4}\}\}/giu;

/**
 * A template as the app fills it when it makes a daily note; a format that cannot be written is taken for the usual one.
 *
 *     # {{title}}                         # 2026-11-20
 *     {{date:dddd, D MMMM}} {{time}}      Friday, 20 November 09:05
 */
export function fillTemplate(template: string, filling: Filling): string {
	return template.replace(BLANK, (_, name: string, format?: string) => {
		if (name.toLowerCase() === 'title') return filling.title;
		const usual = name.toLowerCase() === 'date' ? 'YYYY-MM-DD' : 'HH:mm';
		return formatted(format?.trim() ?? usual, filling) ?? formatted(usual, filling) ?? '';
	});
}

/** Text in brackets, or a token of the time of day. */
const TIME_TOKEN = /\[[^\][]{0,60}\]|HH?|hh?|mm?|ss?|A|a/gu;

function formatted(format: string, { day, time }: Filling): string | undefined {
	const parts = timeTokens(time);
	const known = format.replace(TIME_TOKEN, (token) => {
		const said = parts.get(token);
		return said === undefined ? token : `[${said}]`;
	});
	return formatByFormat(day, known);
}

function timeTokens(time: string): ReadonlyMap<string, string> {
	const [hours = '00', minutes = '00', seconds = '00'] = time.split(':');
	const twelve = String(((Number(hours) + 11) % 12) + 1);
	const half = Number(hours) < 12 ? 'am' : 'pm';
	return new Map([
		['HH', hours],
		['H', String(Number(hours))],
		['hh', twelve.padStart(2, '0')],
		['h', twelve],
		['mm', minutes],
		['m', String(Number(minutes))],
		['ss', seconds],
		['s', String(Number(seconds))],
		['a', half],
		['A', half.toUpperCase()],
	]);
}
