import { words, type Lexicon } from './lexicon';

/** Polish: the words of structure. */
export const POLISH: Lexicon = {
	language: 'pl',
	labels: {
		date: words('data, dzień, kiedy, data i godzina'),
		attendees: words('uczestnicy, uczestnik, obecni, obecność, goście'),
		absent: words('nieobecni, nieobecny, nieobecna, usprawiedliwieni'),
		'follow-ups': words(`
			zadania, następne kroki, kolejne kroki, do zrobienia, działania, ustalenia
		`),
		task: words('zadanie, co, działanie'),
		owner: words('odpowiedzialny, odpowiedzialna, właściciel, kto'),
		due: words('termin, do kiedy'),
		status: words('status'),
		done: words('zrobione, gotowe, wykonane'),
		planned: words('zaplanowane, planowane'),
		cancelled: words('odwołane, przełożone'),
		meeting: words('spotkanie, spotkania, zebranie, narada, protokół, notatki ze spotkania'),
		pretext: words('kawa, obiad, kolacja, lunch'),
		call: words('rozmowa telefoniczna, telefon'),
		gathering: words('wydarzenie, konferencja'),
		'next-meeting': words('następne spotkanie, kolejne spotkanie'),
		previous: words('poprzednie spotkanie'),
		agenda: words('agenda, porządek obrad, tematy'),
		decisions: words('decyzje'),
		person: words('osoba, osoby, kontakt'),
		circle: words('ludzie, klienci, znajomi, rodzina, kontakty'),
		organisation: words('firma, firmy, organizacja, projekt, projekty'),
		diary: words('dziennik, notatka dzienna'),
		remarks: words('historia'),
		raise: words('następnym razem'),
		notes: words('notatki, dyskusja, podsumowanie'),
		template: words('szablon, szablony'),
		everyone: words('wszyscy, zespół'),
		nobody: words('brak, nikt'),
		name: words('imię, imię i nazwisko'),
		role: words('prowadzący, protokolant'),
		self: words('ja'),
	},
	phrases: {
		and: words('i, oraz'),
		with: words('ze'),
		until: words('do, najpóźniej, termin'),
		away: words('nieobecny, nieobecna, usprawiedliwiony'),
	},
};
