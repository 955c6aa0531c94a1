import { words, type Lexicon } from './lexicon';

/** Danish: the words of structure. */
export const DANISH: Lexicon = {
	language: 'da',
	labels: {
		date: words('dato, dag, hvornår'),
		attendees: words('deltagere, til stede, fremmødte, tilstede'),
		absent: words('fraværende, afbud'),
		'follow-ups': words(`
			handlinger, aktionspunkter, næste skridt, opgaver, opfølgning, at gøre
		`),
		task: words('handling, opgave, hvad'),
		owner: words('ansvarlig, ansvarlige, hvem'),
		due: words('frist, senest'),
		done: words('færdig, udført'),
		planned: words('planlagt'),
		cancelled: words('aflyst, udsat'),
		meeting: words('møde, møder, referat, mødereferat, samtale'),
		pretext: words('kaffe, frokost, middag, gåtur'),
		call: words('telefonsamtale, opkald'),
		gathering: words('arrangement, konference, fest'),
		'next-meeting': words('næste møde'),
		previous: words('sidste møde, forrige møde'),
		agenda: words('dagsorden, spørgsmål'),
		decisions: words('beslutninger'),
		person: words('person, personer, kontakt'),
		circle: words('mennesker, kunder, venner, familie, kontakter'),
		organisation: words('firma, virksomhed, organisation, projekt'),
		diary: words('dagbog'),
		remarks: words('historik'),
		raise: words('næste gang'),
		notes: words('noter, diskussion, drøftet'),
		template: words('skabelon, skabeloner'),
		everyone: words('holdet'),
		nobody: words('ingen'),
		name: words('navn'),
		role: words('ordstyrer, referent, formand'),
		self: words('jeg'),
	},
	phrases: {
		and: words('og'),
		with: words('med'),
		until: words('senest, inden, før'),
		away: words('fraværende, afbud, syg'),
	},
};
