import { words, type Lexicon } from './lexicon';

/** French: the words of structure. */
export const FRENCH: Lexicon = {
	language: 'fr',
	labels: {
		date: words(`
			date, jour, date et heure, date de la réunion, date heure, date et lieu, quand
		`),
		attendees: words(`
			participants, participantes, participant, participant e s, présents, présentes,
			présent e s, présence, présences, personnes présentes, étaient présents, invités,
			assistaient, avec, membres présents, liste de présence
		`),
		absent: words(`
			absents, absentes, absent, excusés, excusées, excusé, absents excusés,
			étaient excusés, absent e s, excusé e s, absences, absents et excusés
		`),
		'follow-ups': words(`
			actions à mener, actions, tâches, prochaines étapes, à faire, suivi, plan d action,
			prochaines actions, actions à réaliser, todo, suites à donner, engagements, relances
		`),
		task: words('action, actions, tâche, quoi, sujet'),
		owner: words('responsable, responsables, porteur, pilote, qui, assigné à, resp'),
		due: words(`
			échéance, échéances, date limite, pour le, délai, quand, pour quand, avant le
		`),
		status: words('statut, état, avancement'),
		done: words('fait, faite, terminé, terminée, complété, ok, réalisé, clos'),
		planned: words('prévu, prévue, à venir, planifié, à faire'),
		cancelled: words('annulé, annulée, reporté, reportée, pas de réunion'),
		meeting: words(`
			réunion, réunions, compte rendu, comptes rendus, rencontre, rencontres, entretien,
			entretiens, reunion, reunions, note reunion, procès verbal
		`),
		occasion: words(`
			rendez vous, rdv, point hebdo, point téléphonique, séance de travail, séance, atelier,
			conseil d administration, assemblée générale
		`),
		pretext: words(`
			café, déjeuner, dîner, petit déjeuner, apéro, visite, bilan, point, notes
		`),
		call: words('appel, appels, téléphone, visio, visioconférence, coup de fil'),
		gathering: words('conférence, événement, soirée, salon, fête, colloque'),
		'next-meeting': words(`
			prochaine réunion, objectifs prochaine réunion, prochain rendez vous,
			prochaine rencontre, prochain weekly, prochaine séance, prochain rdv, prochain point
		`),
		previous: words(`
			précédent, précédente, réunion précédente, dernière réunion, la dernière fois
		`),
		agenda: words('ordre du jour, sujets, agenda, questions, préparation'),
		decisions: words('décisions, décision, discussions et décisions, relevé de décisions'),
		person: words('personne, personnes, contact, contacts'),
		circle: words('clients, amis, famille, carnet d adresses, gens, collègues, réseau'),
		organisation: words(`
			entreprise, entreprises, société, sociétés, projet, projets, organisation, groupe,
			lieu
		`),
		index: words('sommaire, accueil'),
		diary: words('journal, note du jour, notes quotidiennes, carnet de bord, semaine'),
		log: words('échanges, rencontres, historique des échanges, conversations'),
		remarks: words('historique, suivi'),
		raise: words(`
			la prochaine fois, à évoquer, pour la prochaine fois, à aborder, à lui demander
		`),
		notes: words(`
			notes, discussion, discussions, points abordés, résumé, points clés, synthèse
		`),
		template: words('modèle, modèles, gabarit, gabarits'),
		everyone: words('tous, toutes, équipe, tout le monde, groupe, nous, l équipe'),
		nobody: words('aucun, aucune, personne, néant, sans objet, rien'),
		name: words('nom, noms, nom et prénom, nom prénom, prénom'),
		role: words(`
			animateur, animatrice, rédacteur, rédactrice, président, présidente, secrétaire,
			secrétaire de séance, trésorier, trésorière, animé par, rédigé par
		`),
		self: words('moi, je'),
	},
	fillers: words('autres, nos, mes, les, des, de la réunion, nouvelles, nouveaux'),
	phrases: {
		and: words('et, ainsi que'),
		with: words('avec'),
		about: words('sur, au sujet de, à propos de, chez, à, au, pour'),
		until: words(`
			avant le, avant, pour le, d'ici le, d’ici le, d'ici au, d’ici au, d'ici, d’ici,
			jusqu'au, jusqu’au, au plus tard le, échéance
		`),
		away: words('absent, absente, excusé, excusée, absent excusé, pas disponible'),
	},
};
