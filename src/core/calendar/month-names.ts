import { foldName, indexNames } from './name-table';

/**
 * The names of the months as people write them: one row per language, one entry per month. To add a
 * language, add a row.
 */
const MONTH_NAMES = {
	english: [
		'January/Jan',
		'February/Feb Febr',
		'March/Mar',
		'April/Apr',
		'May',
		'June/Jun',
		'July/Jul',
		'August/Aug',
		'September/Sep Sept',
		'October/Oct',
		'November/Nov',
		'December/Dec',
	],
	german: [
		'Januar Jänner/Jan Jän',
		'Februar Feber/Feb',
		'März Maerz/Mär Mrz',
		'April/Apr',
		'Mai',
		'Juni/Jun',
		'Juli/Jul',
		'August/Aug',
		'September/Sep Sept',
		'Oktober/Okt',
		'November/Nov',
		'Dezember/Dez',
	],
	french: [
		'janvier/janv',
		'février fevrier/févr fév',
		'mars',
		'avril/avr',
		'mai',
		'juin',
		'juillet/juil',
		'août aout',
		'septembre/sept',
		'octobre/oct',
		'novembre/nov',
		'décembre decembre/déc',
	],
	spanish: [
		'enero/ene',
		'febrero/feb',
		'marzo/mar',
		'abril/abr',
		'mayo/may',
		'junio/jun',
		'julio/jul',
		'agosto/ago',
		'septiembre setiembre/sep sept',
		'octubre/oct',
		'noviembre/nov',
		'diciembre/dic',
	],
	portuguese: [
		'janeiro/jan',
		'fevereiro/fev',
		'março/mar',
		'abril/abr',
		'maio/mai',
		'junho/jun',
		'julho/jul',
		'agosto/ago',
		'setembro/set',
		'outubro/out',
		'novembro/nov',
		'dezembro/dez',
	],
	italian: [
		'gennaio/gen',
		'febbraio/feb',
		'marzo/mar',
		'aprile/apr',
		'maggio/mag',
		'giugno/giu',
		'luglio/lug',
		'agosto/ago',
		'settembre/set sett',
		'ottobre/ott',
		'novembre/nov',
		'dicembre/dic',
	],
	russian: [
		'январь января/янв',
		'февраль февраля/фев февр',
		'март марта/мар',
		'апрель апреля/апр',
		'май мая',
		'июнь июня/июн',
		'июль июля/июл',
		'август августа/авг',
		'сентябрь сентября/сен сент',
		'октябрь октября/окт',
		'ноябрь ноября/ноя нояб',
		'декабрь декабря/дек',
	],
} as const;

/** What the name of a month says. */
export interface MonthName {
	/** 1 for January to 12 for December. */
	readonly month: number;
	/** Whether English writes it so; English alone puts the month before the day. */
	readonly english: boolean;
	/** Whether it needs a year beside it to be told from an ordinary word: "10 out", "3 ago". */
	readonly needsYear: boolean;
}

const MONTHS = indexNames(MONTH_NAMES);

/** The month that a word names in any of the languages, in any case; written without a full stop. */
export function findMonth(word: string): MonthName | undefined {
	const name = MONTHS.get(foldName(word));
	if (name === undefined) return undefined;
	const { position, english, short } = name;
	return { month: position, english, needsYear: short && !english };
}

/** The English name of a month from 1 to 12; any other number throws. */
export function formatMonth(month: number): string {
	const [name] = MONTH_NAMES.english[month - 1]?.split('/') ?? [];
	if (name === undefined) throw new RangeError(`There is no month ${month}`);
	return name;
}
