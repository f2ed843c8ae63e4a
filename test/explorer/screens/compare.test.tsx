import {expect, test} from 'vitest';
import {without} from '../catalog.js';
import {drive} from '../drive.js';
import {briefly, frameOf} from '../frame.js';

const large = {columns: 100, rows: 30};
const medium = {columns: 60, rows: 20};
const small = {columns: 40, rows: 12};

test('skills side by side on 100×30', () => {
	expect(briefly(frameOf(drive({size: large, tab: 'compare'})))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit                      skills · Frontend, Backend, PM
		────────────────────────────────────────────────────────────────────────────────────────────────────
		                             [Frontend (2 roles)]    Backend (2 roles)      PM (1 role)
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 shared by all 3: 0 · only Frontend 4 · only Backend 6 · only PM 1
		   Company                   Acme                   Acme, Beta             Acme
		   Team                      Shop                   Orders and Payments    Shop
		   Level                     graduate               graduate, senior       –
		   Intake                    2023                   –                      2023
		   Years, at least           –                      5+ years               –
		 LANGUAGES
		>≠ Java                                             ●1 ◐1 /2
		 ≠ JavaScript                ● 1/2
		 ≠ C++                                              ◐ 1/2
		 ≠ Python                                           ◐ 1/2
		 FRONTEND
		 ≠ React                     ●1 ◐1 /2
		 ≠ Vue                       ◐ 1/2
		 BACKEND
		 ≠ Node.js                   ○ 1/2
		 DATA
		 ≠ Redis                                            ● 2/2
		 ≠ Kafka                                            ● 1/2
		 INFRASTRUCTURE AND OPERATIONS
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 Java, Frontend: not asked for

		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓←→ move  Enter evidence  Space I have it  v statements  d differences  a add  Esc menu  ? help"
	`);
});

test('skills side by side on 60×20', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'compare'})))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit      skills
		────────────────────────────────────────────────────────────
		                     [Frontend]    Backend      PM
		────────────────────────────────────────────────────────────
		 shared by all 3: 0 · only Frontend 4 · only Backend 6 ·
		 only PM 1
		   Company           Acme         Acme, Beta   Acme
		   Team              Shop         Orders and … Shop
		   Level             graduate     graduate, s… –
		   Intake            2023         –            2023
		   Years, at least   –            5+ years     –
		 LANGUAGES
		>≠ Java                           ●1 ◐1 /2
		 ≠ JavaScript        ● 1/2
		 ≠ C++                            ◐ 1/2
		────────────────────────────────────────────────────────────
		 Java, Frontend: not asked for
		────────────────────────────────────────────────────────────
		 ↑↓←→ move  Enter evidence  v statements  Esc menu  ? help"
	`);
});

test('skills side by side on 40×12', () => {
	expect(briefly(frameOf(drive({size: small, tab: 'compare'})))).toMatchInlineSnapshot(`
		" Reality Explore [Compare] Skills Fit
		────────────────────────────────────────
		   Years, at least
		     Frontend: not stated
		     Backend: 5+ years
		     PM: not stated
		 LANGUAGES
		>≠ Java
		     Backend: ●1 ◐1 /2
		────────────────────────────────────────
		 ↑↓←→ move  a add  Esc menu  ? help"
	`);
});

test('statements side by side on 100×30', () => {
	expect(briefly(frameOf(drive({size: large, tab: 'compare'}).press('v')))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit                  statements · Frontend, Backend, PM
		────────────────────────────────────────────────────────────────────────────────────────────────────
		   [Frontend (2 roles)]             Backend (2 roles)               PM (1 role)
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 MUST HAVE
		>≠ Builds pages with React or Vue  Has used Redis and Kafka in     Strong communication
		   and 1 alike                     distributed systems
		 ≠ Writes JavaScript every day     Programs in at least one of     Cares about quality
		                                   Python, Java and C++
		 ≠                                 5+ years with Java
		 ≠                                 Knows Redis

		 NICE TO HAVE
		 ≠ Knows Node.js                   Kubernetes is a plus

		 THE WORK
		 ≠ Own the pages of the shop       Keep orders correct under load  Decide what is built next, and
		   and 1 alike                                                     say why to everybody who asks,
		                                                                   in words that they understand

		⋮ 4 more
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 Frontend, acme/shop: "Builds pages with React or Vue" (and 1 more: Enter)

		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓←→ move  Enter evidence  v skills  d differences  a add  x remove  Esc menu  ? help"
	`);
});

test('statements side by side on 60×20', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'compare'}).press('v')))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit
		────────────────────────────────────────────────────────────
		  ›[Frontend (2 roles)]         Backend (2 roles)
		────────────────────────────────────────────────────────────
		 MUST HAVE
		>≠ Builds pages with React or  Has used Redis and Kafka
		   Vue                         in distributed systems
		   and 1 alike
		 ≠ Writes JavaScript every     Programs in at least one
		   day                         of Python, Java and C++
		 ≠                             5+ years with Java
		 ≠                             Knows Redis

		 NICE TO HAVE
		 ≠ Knows Node.js               Kubernetes is a plus
		────────────────────────────────────────────────────────────
		 Frontend: "Builds pages with React or Vue" (and 1 more: E…
		────────────────────────────────────────────────────────────
		 ↑↓←→ move  Enter evidence  v skills  Esc menu  ? help"
	`);
});

test('statements side by side on 40×12', () => {
	expect(briefly(frameOf(drive({size: small, tab: 'compare'}).press('v')))).toMatchInlineSnapshot(`
		" Reality Explore [Compare] Skills Fit
		────────────────────────────────────────
		 MUST HAVE
		>≠   Frontend: Builds pages with React
		     or Vue
		     Backend: Has used Redis and Kafka
		     in distributed systems
		     PM: Strong communication
		 ≠   Frontend: Writes JavaScript every
		────────────────────────────────────────
		 ↑↓←→ move  v skills  Esc menu  ? help"
	`);
});

test('differences only', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'compare'}).press('d', 'down')))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit
		────────────────────────────────────────────────────────────
		                     [Frontend]    Backend      PM
		────────────────────────────────────────────────────────────
		 shared by all 3: 0 · only Frontend 4 · only Backend 6 ·
		 only PM 1
		   Company           Acme         Acme, Beta   Acme
		   Team              Shop         Orders and … Shop
		   Level             graduate     graduate, s… –
		   Intake            2023         –            2023
		   Years, at least   –            5+ years     –
		 LANGUAGES
		 ≠ Java                           ●1 ◐1 /2
		>≠ JavaScript        ● 1/2
		 ≠ C++                            ◐ 1/2
		────────────────────────────────────────────────────────────
		 JavaScript, Frontend: "Writes JavaScript every day"
		────────────────────────────────────────────────────────────
		 ↑↓←→ move  Enter evidence  v statements  Esc menu  ? help"
	`);
});

test.each<[what: string, added: readonly string[], keys: readonly string[], expected: string]>([
	['one column, skills', [], ['d'], 'One column alone differs from nothing: a adds another, d shows everything.'],
	['one column, statements', [], ['v', 'd'], 'One column alone differs from nothing: a adds another, d shows everything.'],
	['a track and its only role, skills', ['role:acme/pm'], ['d'], 'They do not differ here: d shows everything.'],
	['a track and its only role, statements', ['role:acme/pm'], ['v', 'd'], 'They do not differ here: d shows everything.'],
])('differences only where there are none: %s', (_what, added, keys, expected) => {
	const driver = drive({size: large, tab: 'compare'}).press('x', 'x');
	for (const subject of added) driver.press('a').choose(subject);
	expect(frameOf(driver.press(...keys))).toContain(expected);
});

test('four columns, two of them seen, scrolled to the last', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'compare'}).press('a').choose('role:acme/pm').press('v')))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit
		────────────────────────────────────────────────────────────
		 ‹  PM (1 role)                [Product Manager]
		────────────────────────────────────────────────────────────
		 MUST HAVE
		>≠ Strong communication        Strong communication
		 ≠ Cares about quality         Cares about quality
		 ≠
		⋮ 3 more

		 NICE TO HAVE
		 ≠

		────────────────────────────────────────────────────────────
		 Product Manager: "Strong communication"
		────────────────────────────────────────────────────────────
		 ↑↓←→ move  Enter evidence  v skills  Esc menu  ? help"
	`);
});

test('one column', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'compare'}).press('x', 'x')))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit      skills
		────────────────────────────────────────────────────────────
		                     [PM (1 role)]
		────────────────────────────────────────────────────────────
		 only PM 1
		   Company           Acme
		   Team              Shop
		   Intake            2023
		 WAYS OF WORKING
		   Communication     ● 1/1
		 WHAT ELSE THEY ASK
		>                    Decide what is built next, and say wh…
		                     Cares about quality


		────────────────────────────────────────────────────────────
		 PM: "Decide what is built next, and say why to everybody …
		────────────────────────────────────────────────────────────
		 ↑↓←→ move  Enter evidence  v statements  Esc menu  ? help"
	`);
});

test('a track that has no roles', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'compare', catalog: without('acme/pm')}).press('right', 'right', 'home')))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit      skills
		────────────────────────────────────────────────────────────
		                      Frontend     Backend     [PM]
		────────────────────────────────────────────────────────────
		 shared by both: 0 · only Frontend 4 · only Backend 6
		>  Company           Acme         Acme, Beta   –
		   Team              Shop         Orders and … –
		   Level             graduate     graduate, s… –
		   Intake            2023         –            –
		   Years, at least   –            5+ years     –
		 LANGUAGES
		 ≠ Java                           ●1 ◐1 /2
		 ≠ JavaScript        ● 1/2
		 ≠ C++                            ◐ 1/2
		 ≠ Python                         ◐ 1/2
		────────────────────────────────────────────────────────────
		 Company, PM: not stated
		────────────────────────────────────────────────────────────
		 ↑↓←→ move  Enter evidence  v statements  Esc menu  ? help"
	`);
});

test('roles of one track', () => {
	expect(briefly(frameOf(drive({size: medium, marks: ['acme/orders', 'beta/search']}).press('c')))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit      skills
		────────────────────────────────────────────────────────────
		                     [Backend Engineer]  Search Engineer
		────────────────────────────────────────────────────────────
		 shared by both: 2 · only Backend Engineer 4 · only Search
		 Engineer 0
		   Company           Acme               Beta
		   Team              Orders and Paymen… –
		   Level             graduate           senior
		   Years, at least   –                  5+ years
		 LANGUAGES
		>≠ C++               ◐ 1/1
		 ≠ Python            ◐ 1/1
		   Java              ◐ 1/1              ● 1/1
		 DATA
		────────────────────────────────────────────────────────────
		 C++, Backend Engineer: "Programs in at least one of Pytho…
		────────────────────────────────────────────────────────────
		 ↑↓←→ move  Enter evidence  v statements  Esc menu  ? help"
	`);
});

test('the evidence of a skill', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'compare'}).press('enter')))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit      skills
		 Compare › evidence
		────────────────────────────────────────────────────────────
		 Java

		 FRONTEND
		   does not ask for it

		 BACKEND
		>  Programs in at least one of Python, Java and C++
		     Backend Engineer, acme/orders
		   5+ years with Java
		     Search Engineer, beta/search

		 PM
		   does not ask for it

		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  Esc back  ? help"
	`);
});

test('the evidence of a statement', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'compare'}).press('v', 'enter')))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit
		 Compare › evidence
		────────────────────────────────────────────────────────────
		 What they say

		 FRONTEND
		>  Builds pages with React or Vue
		     Frontend Engineer, acme/shop
		   Knows React
		     Frontend Engineer, Admin, acme/admin

		 BACKEND
		   Has used Redis and Kafka in distributed systems
		     Backend Engineer, acme/orders

		 PM
		   Strong communication
		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  Esc back  ? help"
	`);
});

test('a fact, whole', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'compare'}).press('home', 'down', 'enter')))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit      skills
		 Compare › evidence
		────────────────────────────────────────────────────────────
		>Team

		 FRONTEND
		   Shop

		 BACKEND
		   Orders and Payments

		 PM
		   Shop

		⋮ 3 more
		────────────────────────────────────────────────────────────
		 ↑↓ move  Esc back  ? help"
	`);
});

test('what I have', () => {
	expect(briefly(frameOf(drive({size: small, tab: 'compare'}).press('space', 'down')))).toMatchInlineSnapshot(`
		" Reality Explore [Compare] Skills Fit
		────────────────────────────────────────
		     Backend: 5+ years
		     PM: not stated
		 LANGUAGES
		 ≠+Java
		     Backend: ●1 ◐1 /2
		>≠ JavaScript
		     Frontend: ● 1/2
		────────────────────────────────────────
		 ↑↓←→ move  a add  Esc menu  ? help"
	`);
});
