import { words, type Lexicon } from './lexicon';

/** Spanish: the words of structure. */
export const SPANISH: Lexicon = {
	language: 'es',
	labels: {
		date: words(`
			fecha, día, fecha y hora, fecha hora, fecha y lugar, cuándo, fecha de la reunión
		`),
		attendees: words(`
			asistentes, participantes, presentes, invitados, asistencia, quiénes, asisten,
			asistieron, convocados, personas, miembros presentes, integrantes
		`),
		absent: words(`
			ausentes, ausente, disculpas, excusados, excusa asistencia, excusan asistencia,
			excusan su asistencia, no asisten, no asistieron, ausencias, faltan, justificados
		`),
		'follow-ups': words(`
			tareas, compromisos, próximos pasos, acciones, pendientes, seguimiento, acuerdos,
			siguientes pasos, por hacer, tareas pendientes, acuerdos y compromisos,
			plan de acción, qué sigue
		`),
		task: words('tarea, tareas, acción, qué, compromiso, acuerdo, actividad'),
		owner: words('responsable, responsables, encargado, encargada, quién, asignado a'),
		due: words(`
			fecha límite, plazo, vencimiento, para cuándo, cuándo, fecha de entrega, entrega
		`),
		status: words('estado, estatus'),
		done: words('hecho, hecha, completado, completada, terminado, listo, sí'),
		planned: words('planificada, planificado, programada, programado, pendiente, prevista'),
		cancelled: words(`
			cancelada, cancelado, pospuesta, aplazada, suspendida, no hubo reunión
		`),
		meeting: words(`
			reunión, reuniones, reunion, junta, juntas, acta, actas, encuentro, encuentros,
			minuta, minutas
		`),
		occasion: words('entrevista, entrevistas, cita, sesión, puesta en común, comité'),
		pretext: words(`
			café, comida, almuerzo, cena, desayuno, visita, seguimiento, charla, cañas, notas
		`),
		call: words('llamada, llamadas, videollamada, teléfono'),
		gathering: words('evento, eventos, conferencia, fiesta, feria, congreso, jornada'),
		'next-meeting': words(`
			próxima reunión, siguiente reunión, próximo encuentro, próxima cita, próxima sesión,
			próxima junta, próxima llamada
		`),
		previous: words('reunión anterior, anteriores, anterior, última reunión, acta anterior'),
		agenda: words('agenda, orden del día, temas, temas a tratar, preguntas, preparación'),
		decisions: words('decisiones, acuerdos tomados'),
		person: words('persona, personas, contacto, contactos'),
		circle: words('clientes, gente, amigos, familia, colegas'),
		organisation: words(`
			empresa, empresas, organización, proyecto, proyectos, grupo, lugar, cliente
		`),
		index: words('índice, inicio'),
		diary: words('diario, nota diaria, notas diarias, semanal'),
		log: words('interacciones, conversaciones, historial de contacto, contactos'),
		remarks: words('historial, bitácora, registro'),
		raise: words('la próxima vez, próxima vez, para la próxima, preguntar, por comentar'),
		notes: words('notas, temas tratados, resumen, discusión, puntos tratados, desarrollo'),
		template: words('plantilla, plantillas'),
		everyone: words('todos, todas, equipo, grupo, nosotros, resto'),
		nobody: words('ninguno, ninguna, nadie, por definir, sin asignar, nada'),
		name: words('nombre, nombres, nombre y apellidos'),
		role: words(`
			moderador, moderadora, secretario, secretaria, presidente, presidenta, modera,
			toma notas
		`),
		self: words('yo, mí'),
	},
	fillers: words('otros, nuestros, mis, los, las, nuevos, nuevas, de la reunión'),
	phrases: {
		and: words('y, e'),
		with: words('con'),
		about: words('sobre, en, para, acerca de'),
		until: words(`
			antes del, antes de, para el, hasta el, a más tardar el, vence el, fecha límite, plazo
		`),
		away: words(`
			ausente, excusado, excusada, no asiste, no asistió, faltó, no pudo venir, disculpada,
			disculpado
		`),
	},
};
