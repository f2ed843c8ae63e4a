import {type Phrases, words} from './phrases.js';


export const spanish: Phrases = {
	nouns: {
		qualifications: words('requisito requisitos requerimientos perfil habilidades competencias conocimientos experiencia formacion cualificaciones aptitudes estudios'),
		responsibilities: words('funciones responsabilidades tareas actividades'),
	},
	wishes: words('deseable deseables valorable valorables opcional opcionales adicionales'),
	beside: words('y o e tu tus su sus los las el la nuestro nuestros principales minimo minimos minima minimas requerido requeridos requerida requeridas imprescindible imprescindibles tecnico tecnicos tecnica tecnicas necesario necesarios necesaria obligatorios del puesto cargo rol candidato buscado buscada profesional profesionales clave academica academicos previa a realizar'),
	phrases: {
		aside: {
			whole: [
				'sobre (?:nosotros|la empresa|la compania|el equipo)|acerca de (?:nosotros|la empresa)|quienes somos|nuestr[oa]s? (?:cultura|valores|mision|equipo|empresa|oferta|historia)',
				'(?:que |lo que )?(?:te |se |le )?ofrec(?:emos|e)(?: .{1,20})?|(?:nuestros |tus |los )?beneficios(?: .{1,20})?|condiciones.*|salario|retribucion|por que .+|ubicacion|como (?:aplicar|postular.*)|proceso de seleccion|contacto|tipo de contrato|igualdad.*|diversidad.*|modalidad(?: .*)?',
			],
			within: [String.raw`\b(?:ofrecemos|beneficios)\b`, '^sobre (?!ti\\b|el (?:puesto|rol)\\b|la (?:posicion|oferta)\\b)'],
		},
		preferred: {
			whole: ['(?:se )?valorables?|se valorara[n]?(?: .{1,30})?|valoramos(?: .{1,30})?|(?:es )?deseables?(?: .{1,30})?|puntos extra|(?:sera |es )?un plus(?: .{1,30})?|opcional(?:es)?'],
			within: [String.raw`\b(?:valorables?|deseables?|se valorara)\b`],
		},
		qualifications: {
			whole: ['(?:que |lo que |a quien )(?:buscamos|necesitas|esperamos|necesitamos|pedimos)(?: .{1,20})?|(?:sobre|acerca de) ti|quien eres|imprescindibles?|buscamos(?: (?:a alguien|personas|a una persona)\\b.{0,30})?'],
			within: [String.raw`\b(?:requisitos|perfil|buscamos)\b`],
		},
		responsibilities: {
			whole: ['(?:que |lo que )(?:haras|vas a hacer)(?: .{1,20})?|cual (?:sera|es) tu (?:mision|rol|trabajo|dia a dia)|(?:tu |el )(?:mision|rol|dia a dia|trabajo)|mision del puesto'],
			within: [String.raw`\b(?:funciones|responsabilidades)\b`],
		},
		summary: {
			whole: ['(?:descripcion|resumen) (?:del (?:puesto|empleo|cargo|rol)|de la (?:oferta|posicion))|descripcion|(?:sobre )?el (?:puesto|rol)'],
			within: [],
		},
	},
};
