import { foldName, indexNames } from './name-table';

/** The names of the weekdays as people write them, one row per language, Monday first. */
const WEEKDAY_NAMES = {
	english: [
		'Monday/Mon Mo',
		'Tuesday/Tue Tues Tu',
		'Wednesday/Wed We',
		'Thursday/Thu Thur Thurs Th',
		'Friday/Fri Fr',
		'Saturday/Sat Sa',
		'Sunday/Sun Su',
	],
	german: [
		'Montag/Mo',
		'Dienstag/Di',
		'Mittwoch/Mi',
		'Donnerstag/Do',
		'Freitag/Fr',
		'Samstag Sonnabend/Sa',
		'Sonntag/So',
	],
	french: [
		'lundi/lun',
		'mardi/mar',
		'mercredi/mer',
		'jeudi/jeu',
		'vendredi/ven',
		'samedi/sam',
		'dimanche/dim',
	],
	spanish: [
		'lunes/lun',
		'martes/mar',
		'miércoles miercoles/mié mie',
		'jueves/jue',
		'viernes/vie',
		'sábado sabado/sáb sab',
		'domingo/dom',
	],
	portuguese: [
		'segunda-feira segunda/seg',
		'terça-feira terça/ter',
		'quarta-feira quarta/qua',
		'quinta-feira quinta/qui',
		'sexta-feira sexta/sex',
		'sábado/sáb',
		'domingo/dom',
	],
	italian: [
		'lunedì/lun',
		'martedì/mar',
		'mercoledì/mer',
		'giovedì/gio',
		'venerdì/ven',
		'sabato/sab',
		'domenica/dom',
	],
	russian: [
		'понедельник/пн',
		'вторник/вт',
		'среда среду/ср',
		'четверг/чт',
		'пятница пятницу/пт',
		'суббота субботу/сб',
		'воскресенье/вс',
	],
	chinese: [
		'星期一 周一',
		'星期二 周二',
		'星期三 周三',
		'星期四 周四',
		'星期五 周五',
		'星期六 周六',
		'星期日 星期天 周日 周天',
	],
	japanese: [
		'月曜日/月',
		'火曜日/火',
		'水曜日/水',
		'木曜日/木',
		'金曜日/金',
		'土曜日/土',
		'日曜日/日',
	],
	korean: [
		'월요일/월',
		'화요일/화',
		'수요일/수',
		'목요일/목',
		'금요일/금',
		'토요일/토',
		'일요일/일',
	],
} as const;

/** What the name of a weekday says. */
interface WeekdayName {
	/** 1 for Monday to 7 for Sunday. */
	readonly weekday: number;
	readonly english: boolean;
	/** Whether it is a short form such as "Sat", which may be a word of its own. */
	readonly short: boolean;
}

const WEEKDAYS = indexNames(WEEKDAY_NAMES);

/** The weekday that a word names in any of the languages, in any case; without a full stop. */
export function findWeekday(word: string): WeekdayName | undefined {
	const name = WEEKDAYS.get(foldName(word));
	if (name === undefined) return undefined;
	const { position, english, short } = name;
	return { weekday: position, english, short };
}

/** The English name of a weekday, 1 for Monday to 7 for Sunday; any other number throws. */
export function formatWeekday(weekday: number): string {
	const [name] = WEEKDAY_NAMES.english[weekday - 1]?.split('/') ?? [];
	if (name === undefined) throw new RangeError(`There is no weekday ${weekday}`);
	return name;
}
