import { words, type Lexicon } from './lexicon';

/** Catalan: the words of structure. */
export const CATALAN: Lexicon = {
	language: 'ca',
	labels: {
		date: words('data, dia, data i hora'),
		attendees: words('assistents, participants, presents, convidats'),
		absent: words('absents, excusats, excusen assistència'),
		'follow-ups': words(`
			tasques, accions, propers passos, pròxims passos, acords, pendents, compromisos
		`),
		task: words('tasca, acció, què'),
		owner: words('responsable, responsables, qui'),
		due: words('termini, data límit, venciment'),
		status: words('estat'),
		done: words('fet, feta, completat'),
		planned: words('planificada, prevista'),
		cancelled: words('cancel·lada, ajornada'),
		meeting: words('reunió, reunions, acta, actes, trobada, trobades'),
		pretext: words('cafè, dinar, sopar, esmorzar'),
		call: words('trucada, videotrucada'),
		gathering: words('esdeveniment, congrés'),
		'next-meeting': words('propera reunió, pròxima reunió'),
		previous: words('reunió anterior'),
		agenda: words('ordre del dia, temes'),
		decisions: words('decisions'),
		person: words('persona, persones, contacte, contactes'),
		circle: words('clients, amics, família, gent'),
		organisation: words('empresa, projecte, organització'),
		diary: words('diari'),
		raise: words('propera vegada, la propera vegada'),
		notes: words('notes, discussió, resum'),
		template: words('plantilla, plantilles'),
		everyone: words('tothom, equip, tots'),
		nobody: words('ningú'),
		name: words('nom'),
		role: words('moderador, secretari, secretària'),
	},
	phrases: {
		and: words('i'),
		with: words('amb'),
		until: words('abans del, fins al'),
		away: words('absent, excusat, excusada'),
	},
};
