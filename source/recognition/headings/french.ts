import {type Phrases, words} from './phrases.js';


export const french: Phrases = {
	nouns: {
		qualifications: words('profil profils competence competences qualification qualifications qualites aptitudes connaissances prerequis pre-requis exigence exigences experience experiences formation attentes savoir-etre savoir-faire diplome diplomes parcours criteres expertise'),
		responsibilities: words('missions responsabilite responsabilites tache taches activites fonctions quotidien objectifs defis attributions'),
	},
	wishes: words('souhaite souhaitee souhaites souhaitees apprecie appreciee apprecies appreciees optionnel optionnelle optionnels optionnelles complementaires'),
	beside: words('et ou vos tes votre ton ta le les la l nos notre de du des d principale principales principaux futur future futures quotidienne quotidiennes technique techniques fonctionnelles professionnel professionnelle professionnelles personnelle personnelles requis requise requises attendu attendue attendues recherche recherches recherchee recherchees necessaires indispensables cle cles ideal candidat poste au'),
	phrases: {
		aside: {
			whole: [
				"a propos(?: de (?:nous|l'entreprise|l'equipe|la societe))?|qui sommes[- ]nous|l'(?:entreprise|equipe)|la societe|notre (?:entreprise|societe|histoire|mission|vision|culture|equipe|offre|proposition|stack(?: technique)?|promesse|environnement(?: .*)?)|nos (?:avantages|valeurs|engagements|equipes|clients|bureaux|atouts)|presentation de (?:l'entreprise|la societe)",
				"ce que (?:nous|l'on) (?:vous |te |t'|t)?(?:offrons|proposons|offre|propose).*|ce qu'on (?:vous |te |t')?(?:offre|propose).*|(?:nous|on) (?:vous |te |t')?(?:offrons|proposons|offre|propose)(?: .{1,30})?|(?:les |vos |tes )?avantages(?: .*)?|remuneration(?: .*)?|salaire|conditions(?: (?:de travail|d'emploi|proposees))?|(?:le |votre )?cadre de travail",
				"pourquoi .+|(?:le |notre |les )?(?:processus|process|parcours|etapes) (?:de |du )?recrutement|(?:comment |pour )?postuler.*|(?:votre )?candidature|modalites.*|localisation|lieu(?: de travail)?|teletravail|(?:type de )?contrat|diversite.*|egalite.*|handicap.*|informations? (?:complementaires?|pratiques?)|rejoignez[- ].+",
			],
			within: [String.raw`\b(?:nous (?:vous )?offrons|avantages|remuneration)\b`, "^a propos d(?:e|u|'|es) ?(?!poste|role|vous|toi|ton|votre|la mission|l'offre)|^pourquoi "],
		},
		preferred: {
			whole: [
				"(?:(?:ce )?(?:serait|seraient|sera|est|sont) )?(?:un |les |des |vos |tes |c'est )(?:petits? |gros |vrai )?(?:plus|atouts?)(?: .{1,30})?|atouts?(?: .{1,30})?|c'est (?:encore )?(?:mieux|un plus)(?: .{1,30})?|encore mieux si.*|ce serait .{1,30}",
				`(?:souhaite|apprecie)e?s?|idealement(?:,? (?:vous|tu) (?:avez|as|etes|es))?|optionnel(?:le)?s?|facultatif|non obligatoire.*`,
			],
			within: [String.raw`\b(?:atouts?|serait un plus|apprecie(?:es?)?|souhaite(?:es?)?)\b`],
		},
		qualifications: {
			whole: [
				"ce que (?:nous|l'on) (?:recherchons|attendons|cherchons|recherche|attend)(?: .{1,20})?|ce qu'on (?:recherche|attend|cherche)(?: .{1,20})?|qui (?:etes[- ]vous|es[- ]tu|recherchons[- ]nous|cherchons[- ]nous)|(?:nous|on) (?:recherchons|recherche|cherchons|cherche)(?: (?:quelqu'un|une personne|un profil|un candidat|une candidate)\\b.{0,30})?",
				'(?:ce que )?(?:vous|tu) (?:apport\\w+|avez|as|etes|es|poss\\w+|maitris\\w+)|a propos de (?:vous|toi)|(?:et )?vous|indispensables?|requis|obligatoires?|imperatifs?',
			],
			within: [String.raw`\b(?:profil|competences|pre-?requis|recherchons)\b`],
		},
		responsibilities: {
			whole: [
				'(?:votre|ton|ta|la|le|description de la|votre future?) (?:mission|role|impact|job|quotidien)(?: .{1,30})?|ce que (?:vous|tu) (?:ferez|feras|allez faire|vas faire|accompli\\w+)(?: .{1,20})?|en quoi consiste .*|(?:au quotidien,? )?(?:vous serez|vous aurez|tu seras|tu auras)(?: (?:responsable de|en charge de|charge(?:e)? de|amenee? a|pour missions?.*))?|au quotidien|dans ce role,? (?:vous|tu).*|descripti(?:f|on) des (?:missions|taches)',
			],
			within: [String.raw`\b(?:missions|responsabilites)\b`],
		},
		summary: {
			whole: ["(?:le |a propos du |description du |descriptif du |presentation du |resume du )poste|a propos (?:du role|de la mission|de l'offre)|description de l'offre|contexte(?: .{1,30})?|resume"],
			within: [],
		},
	},
};
