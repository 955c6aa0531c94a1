import { isLabel, labelKey, labelsOf } from '../words/label';

/** Whether a kind, a tag or a folder is called after meetings, calls or another occasion. */
export function saysMeeting(words: string): boolean {
	const labels = labelsOf(words);
	return labels.has('meeting') || labels.has('occasion') || labels.has('call');
}

/** Whether a folder holds meetings: `Meetings`, `03 Calls`, `Client interviews`, `Réunions projet`. */
export function isMeetingFolder(folder: string): boolean {
	if (saysMeeting(folder)) return true;
	const words = labelKey(folder)
		.split(' ')
		.filter((word) => /\p{L}/u.test(word));
	const last = labelsOf(words.at(-1) ?? '');
	return last.has('meeting') || last.has('occasion') || isLabel(words[0] ?? '', 'meeting');
}
