/** The words that generated notes are made of. Everybody and everything in them is invented. */

/** First names of several scripts, as an address book has them. */
export const GIVEN =
	'Ana Björn Chloé Darius Élodie Farah Goran Hana Ingrid Jonas Kofi Łucja Marek Noor Olu Petra Ruth Søren Tomás Ulla Vera Wim Yara Zoë Ольга Νίκος 美咲 지우 أمينة'.split(
		' ',
	);

export const FAMILY =
	'Almeida Berg Costa Dvořák Eriksen Farkas Grau Holm Ivanova Jansen Kaya Lund Moreau Novak Okafor Pires Quist Rossi Silva Tamm Ueda Vogel Weiss Ximenes Young Zeman Соколова 高橋 박'.split(
		' ',
	);

/** What sentences are made of; no word of it tells of contact, thanks or promises. */
export const WORDS =
	'the lease of second floor needs a signature before winter and nobody knows which bank would carry it so prices hold but margins shrink every month unless freight gets cheaper good harbour schools roofs brothers café naïve façade garden marathon tender harvest timber concrete quarterly ledger folder draft figures'.split(
		' ',
	);

export const TOPICS = [
	'pricing',
	'the lease',
	'hiring',
	'the audit',
	'a new bank',
	'the winter fair',
	'schools',
	'freight',
	'the old mill',
];

export const PLACES = ['Office', 'Harbour café', 'Online', 'Town hall', '駅前'];

export const ROLES = [
	'Founder',
	'Head of sales',
	'Surveyor',
	'Accountant',
	'Designer',
	'Buyer',
	'Lawyer',
];
