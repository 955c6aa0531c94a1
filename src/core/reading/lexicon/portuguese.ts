import { words, type Lexicon } from './lexicon';

/** Portuguese: the words of structure. */
export const PORTUGUESE: Lexicon = {
	language: 'pt',
	labels: {
		date: words('data, dia, data e hora, data hora, quando, data da reunião'),
		attendees: words(`
			participantes, presentes, convidados, presença, presenças, pessoas, participaram, quem
		`),
		absent: words(`
			ausentes, ausente, faltaram, justificados, ausências, não compareceram, faltas
		`),
		'follow-ups': words(`
			próximos passos, tarefas, ações, compromissos, pendências, encaminhamentos, a fazer,
			plano de ação, combinados
		`),
		task: words('tarefa, tarefas, ação, o quê, o que, atividade'),
		owner: words('responsável, responsáveis, quem, dono'),
		due: words('prazo, data limite, até, vencimento, quando, até quando'),
		status: words('status, estado, situação'),
		done: words('feito, feita, concluído, concluída, sim'),
		planned: words('planejada, planejado, agendada, agendado, pendente, marcada'),
		cancelled: words('cancelada, cancelado, adiada, adiado, não houve reunião'),
		meeting: words('reunião, reuniões, reuniao, ata, atas, encontro, encontros'),
		occasion: words('entrevista, entrevistas, conversa, bate papo, alinhamento, sessão'),
		pretext: words('café, almoço, jantar, visita, acompanhamento, notas'),
		call: words('ligação, ligações, chamada, telefonema, videochamada'),
		gathering: words('evento, eventos, conferência, festa, congresso'),
		'next-meeting': words(`
			próxima reunião, próximo encontro, próxima conversa, próxima sessão
		`),
		previous: words('reunião anterior, anterior, última reunião'),
		agenda: words('pauta, agenda, tópicos, perguntas, ordem do dia'),
		decisions: words('decisões, deliberações'),
		person: words('pessoa, pessoas, contato, contatos, contacto, contactos'),
		circle: words('clientes, amigos, família, colegas'),
		organisation: words('empresa, empresas, organização, projeto, projetos, grupo, lugar'),
		index: words('índice, início'),
		diary: words('diário, nota diária, notas diárias, semanal'),
		log: words('interações, conversas, histórico de contato'),
		remarks: words('histórico, registro, registo'),
		raise: words('próxima vez, da próxima vez, para a próxima, perguntar'),
		notes: words('notas, discussão, resumo, pontos discutidos, anotações'),
		template: words('modelo, modelos'),
		everyone: words('todos, todas, equipe, equipa, grupo, time, nós'),
		nobody: words('nenhum, nenhuma, ninguém, a definir'),
		name: words('nome, nomes'),
		role: words('moderador, moderadora, secretário, secretária, presidente, redator'),
		self: words('eu, mim'),
	},
	fillers: words('outros, nossos, meus, os, as, novos, da reunião'),
	phrases: {
		and: words('e'),
		with: words('com'),
		about: words('sobre, em, no, na, para'),
		until: words('até, até o dia, até dia, até ao dia, antes de, prazo, para o dia'),
		away: words('ausente, faltou, não compareceu, não veio, justificou'),
	},
};
