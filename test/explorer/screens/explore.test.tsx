import {expect, test} from 'vitest';
import {catalogOf, role} from '../../query/catalog.js';
import {catalog, roles, without} from '../catalog.js';
import {drive} from '../drive.js';
import {briefly, frameOf} from '../frame.js';

const large = {columns: 100, rows: 30};
const medium = {columns: 60, rows: 20};
const small = {columns: 40, rows: 12};

const wide = catalogOf(role('a', {title: '前端工程师', team: '电商', track: 'frontend', qualifications: ['熟悉 React 和 Redis，有三年以上的经验，能够独立完成复杂页面的开发工作']}), role('b', {title: 'Ingénieur e\u0301le\u0300ve', track: 'frontend', qualifications: ['x']}));

test('roles under their tracks on 100×30', () => {
	expect(briefly(frameOf(drive({size: large})))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                               5 roles · 2 companies
		 / search: a title, a team, words, "a phrase", track:backend, skill:go
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 FRONTEND  2                                │ Frontend Engineer
		>  Frontend Engineer                        │ Shop · Acme
		     Shop · Acme                            │ frontend · graduate · intake 2023
		   Frontend Engineer, Admin                 │ Posting: https://acme.example/shop
		     Acme                                   │
		 BACKEND  2                                 │ MUST HAVE
		   Backend Engineer                         │ ● Builds pages with React or Vue
		     Orders and Payments · Acme             │ ● Writes JavaScript every day
		   Search Engineer                          │
		     Beta                                   │ NICE TO HAVE
		 PM  1                                      │ ○ Knows Node.js
		   Product Manager                          │
		     Shop · Acme                            │ THE WORK
		                                            │ · Own the pages of the shop
		                                            │
		                                            │ SKILLS IN IT (4)
		                                            │   ● JavaScript  Languages
		                                            │   ◐ React  Frontend, one of several is enough
		                                            │   ◐ Vue  Frontend, one of several is enough
		                                            │   ○ Node.js  Backend
		                                            │
		⋮ 3 more
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  c compare  / search  Esc menu  ? help"
	`);
});

test('roles under their tracks on 60×20', () => {
	expect(briefly(frameOf(drive({size: medium})))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		 / search: a title, a team, words, "a phrase", track:backen…
		────────────────────────────────────────────────────────────
		 FRONTEND  2
		>  Frontend Engineer
		     Shop · Acme
		   Frontend Engineer, Admin
		     Acme
		 BACKEND  2
		   Backend Engineer
		     Orders and Payments · Acme
		   Search Engineer
		     Beta
		 PM  1
		   Product Manager
		     Shop · Acme

		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  Esc menu  ? help"
	`);
});

test('roles under their tracks on 40×12', () => {
	expect(briefly(frameOf(drive({size: small})))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		 / search: a title, a team, words, "a p…
		────────────────────────────────────────
		 FRONTEND  2
		>  Frontend Engineer
		     Shop · Acme
		   Frontend Engineer, Admin
		     Acme
		 BACKEND  2
		────────────────────────────────────────
		 ↑↓ move  Enter open  Esc menu  ? help"
	`);
});

test('what a query finds on 100×30', () => {
	expect(briefly(frameOf(drive({size: large, query: 'redis distributed'})))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                               5 roles · 2 companies
		 / redis distributed                                                   1 of 5 roles · 1 requirement
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 BACKEND  1                                 │ Backend Engineer
		>  Backend Engineer                         │ Orders and Payments · Acme
		     Orders and Payments · Acme             │ backend · graduate
		     ● Has used [Redis] and Kafka in [distr…│
		                                            │ MUST HAVE
		                                            │ ● Has used [Redis] and Kafka in [distributed] systems
		                                            │ ● Programs in at least one of Python, Java and C++
		                                            │
		                                            │ NICE TO HAVE
		                                            │ ○ Kubernetes is a plus
		                                            │
		                                            │ THE WORK
		                                            │ · Keep orders correct under load
		                                            │
		                                            │ SKILLS IN IT (6)
		                                            │   ● Redis  Data
		                                            │   ● Kafka  Data
		                                            │   ◐ Python  Languages, one of several is enough
		                                            │   ◐ Java  Languages, one of several is enough
		                                            │   ◐ C++  Languages, one of several is enough
		                                            │   ○ Kubernetes  Infrastructure and operations
		                                            │
		⋮ 2 more
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  c compare  / search  Esc menu  ? help"
	`);
});

test('what a query finds on 60×20', () => {
	expect(briefly(frameOf(drive({size: medium, query: 'redis distributed'})))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		 / redis distributed           1 of 5 roles · 1 requirement
		────────────────────────────────────────────────────────────
		 BACKEND  1
		>  Backend Engineer
		     Orders and Payments · Acme
		     ● Has used [Redis] and Kafka in [distributed] systems

		⋮ 9 more
		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  Esc menu  ? help"
	`);
});

test('what a query finds on 40×12', () => {
	expect(briefly(frameOf(drive({size: small, query: 'redis distributed'})))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		 / redis distributed       1 of 5 roles
		────────────────────────────────────────
		 BACKEND  1
		>  Backend Engineer
		     Orders and Payments · Acme
		     ● Has used [Redis] and Kafka in [d…


		────────────────────────────────────────
		 ↑↓ move  Enter open  Esc menu  ? help"
	`);
});

test('the search field while it is typed in', () => {
	expect(briefly(frameOf(drive({size: medium, query: 'redis'}).press('/').type(' ka')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		>/ redis ka▏                   1 of 5 roles · 1 requirement
		────────────────────────────────────────────────────────────
		 BACKEND  1
		>  Backend Engineer
		     Orders and Payments · Acme
		     ● Has used [Redis] and [Kafka] in distributed systems

		⋮ 9 more
		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter to the list  Esc clear  Tab next tab"
	`);
});

test('the row of tabs under the cursor', () => {
	expect(briefly(frameOf(drive({size: medium}).press('home', 'up', 'up')))).toMatchInlineSnapshot(`
		" Reality  >[Explore]   Compare    Skills    Fit     5 roles
		 / search: a title, a team, words, "a phrase", track:backen…
		────────────────────────────────────────────────────────────
		>FRONTEND  2
		   Frontend Engineer
		     Shop · Acme
		   Frontend Engineer, Admin
		     Acme
		 BACKEND  2
		   Backend Engineer
		     Orders and Payments · Acme
		   Search Engineer
		     Beta
		 PM  1
		   Product Manager
		     Shop · Acme

		────────────────────────────────────────────────────────────
		 ←→ choose a tab  ↓ down  Enter to the list  Esc menu"
	`);
});

test('what is said in place of the footer, marks and what I have', () => {
	expect(briefly(frameOf(drive({size: large, marks: ['acme/pm'], have: ['react']}).press('space')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                    2 marked · 5 roles · 2 companies
		 / search: a title, a team, words, "a phrase", track:backend, skill:go
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 FRONTEND  2                                │ * Frontend Engineer
		>* Frontend Engineer                        │ Shop · Acme
		     Shop · Acme                            │ frontend · graduate · intake 2023
		   Frontend Engineer, Admin                 │ Posting: https://acme.example/shop
		     Acme                                   │
		 BACKEND  2                                 │ MUST HAVE
		   Backend Engineer                         │ ● Builds pages with +React or Vue
		     Orders and Payments · Acme             │ ● Writes JavaScript every day
		   Search Engineer                          │
		     Beta                                   │ NICE TO HAVE
		 PM  1                                      │ ○ Knows Node.js
		 * Product Manager                          │
		     Shop · Acme                            │ THE WORK
		                                            │ · Own the pages of the shop
		                                            │
		                                            │ SKILLS IN IT (4)
		                                            │   ● JavaScript  Languages
		                                            │ + ◐ React  Frontend, one of several is enough
		                                            │   ◐ Vue  Frontend, one of several is enough
		                                            │   ○ Node.js  Backend
		                                            │
		⋮ 3 more
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 Marked Frontend Engineer: c compares what is marked."
	`);
});

test('nothing found', () => {
	expect(briefly(frameOf(drive({size: medium, query: 'reddis cobol'})))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		 / reddis cobol                                0 of 5 roles
		────────────────────────────────────────────────────────────

		  Nothing matches cobol.
		  Esc in the search field clears it.

		⋮ 10 more
		────────────────────────────────────────────────────────────
		 ↑↓ move  / search  Esc menu  ? help"
	`);
});

test('nothing found by what looks like a field', () => {
	expect(briefly(frameOf(drive({size: medium, query: 'compny:acme react'})))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		 / compny:acme react                           0 of 5 roles
		────────────────────────────────────────────────────────────

		  Nothing matches compny:acme.
		  "compny" is no field, so "compny:acme" is taken as text.
		  Fields are track, company, level, intake, section,
		  skill, weight, has.
		  Esc in the search field clears it.

		⋮ 7 more
		────────────────────────────────────────────────────────────
		 ↑↓ move  / search  Esc menu  ? help"
	`);
});

test('nothing found, on 40×12', () => {
	expect(briefly(frameOf(drive({size: small, query: 'cobol'})))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		 / cobol                   0 of 5 roles
		────────────────────────────────────────

		  Nothing matches cobol.
		  Esc in the search field clears it.

		⋮ 2 more
		────────────────────────────────────────
		 ↑↓ move  / search  Esc menu  ? help"
	`);
});

test('a track under the cursor beside its list', () => {
	expect(briefly(frameOf(drive({size: large}).press('home')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                               5 roles · 2 companies
		 / search: a title, a team, words, "a phrase", track:backend, skill:go
		────────────────────────────────────────────────────────────────────────────────────────────────────
		>FRONTEND  2                                │ Frontend · 2 roles
		   Frontend Engineer                        │ Company: Acme · Team: Shop · Level: graduate · Intake:
		     Shop · Acme                            │ 2023
		   Frontend Engineer, Admin                 │
		     Acme                                   │ MUST HAVE
		 BACKEND  2                                 │   ● 2/2 React  Frontend, one of several in 1
		   Backend Engineer                         │   ● 1/2 JavaScript  Languages
		     Orders and Payments · Acme             │   ◐ 1/2 Vue  Frontend
		   Search Engineer                          │
		     Beta                                   │ NICE TO HAVE
		 PM  1                                      │   ○ 1/2 Node.js  Backend
		   Product Manager                          │
		     Shop · Acme                            │ THE WORK
		                                            │   · 2/2 Own the pages of the shop
		                                            │
		                                            │ ROLES (2)
		                                            │   Frontend Engineer
		                                            │     Shop · Acme · frontend · graduate · intake 2023
		                                            │   Frontend Engineer, Admin
		                                            │     Acme · frontend
		                                            │
		⋮ 3 more
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  c compare  / search  Esc menu  ? help"
	`);
});

test('the preview scrolled', () => {
	expect(briefly(frameOf(drive({size: {columns: 100, rows: 16}}).press('J', 'J')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                               5 roles · 2 companies
		 / search: a title, a team, words, "a phrase", track:backend, skill:go
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 FRONTEND  2                                │ … 3 lines above: Shift-↑
		>  Frontend Engineer                        │ Posting: https://acme.example/shop
		     Shop · Acme                            │
		   Frontend Engineer, Admin                 │ MUST HAVE
		     Acme                                   │ ● Builds pages with React or Vue
		 BACKEND  2                                 │ ● Writes JavaScript every day
		   Backend Engineer                         │
		     Orders and Payments · Acme             │ NICE TO HAVE
		   Search Engineer                          │ ○ Knows Node.js
		     Beta                                   │ … 9 more lines: Shift-↓, or Enter for the page
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  c compare  / search  Esc menu  ? help"
	`);
});

test('the preview begins where the first match can be seen, with its heading', () => {
	expect(briefly(frameOf(drive({size: {columns: 100, rows: 14}, query: 'kubernetes'})))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                               5 roles · 2 companies
		 / kubernetes                                                          1 of 5 roles · 1 requirement
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 BACKEND  1                                 │ … 8 lines above: Shift-↑
		>  Backend Engineer                         │ NICE TO HAVE
		     Orders and Payments · Acme             │ ○ [Kubernetes] is a plus
		     ○ [Kubernetes] is a plus               │
		                                            │ THE WORK
		                                            │ · Keep orders correct under load
		                                            │
		                                            │ … 7 more lines: Shift-↓, or Enter for the page
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  c compare  / search  Esc menu  ? help"
	`);
});

test('roles without headings, by title', () => {
	expect(briefly(frameOf(drive({size: medium}).press('.').choose('group').press('s').choose('title')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		 / search: a title, a team, words, "a phrase", track:backen…
		────────────────────────────────────────────────────────────
		   Backend Engineer
		     Orders and Payments · Acme
		>  Frontend Engineer
		     Shop · Acme
		   Frontend Engineer, Admin
		     Acme
		   Product Manager
		     Shop · Acme
		   Search Engineer
		     Beta

		⋮ 3 more
		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  Esc menu  ? help"
	`);
});

test('titles in wide characters keep the rule between the panes straight', () => {
	expect(briefly(frameOf(drive({size: {columns: 90, rows: 12}, catalog: wide})))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                                   2 roles
		 / search: a title, a team, words, "a phrase", track:backend, skill:go
		──────────────────────────────────────────────────────────────────────────────────────────
		 FRONTEND  2                           │ 前端工程师
		>  前端工程师                          │ 电商
		     电商                              │ frontend
		   Ingénieur élève                     │
		                                       │ MUST HAVE
		                                       │ … 7 more lines: Shift-↓, or Enter for the page
		──────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  c compare  / search  Esc menu  ? help"
	`);
});

test('a content with broken roles', () => {
	expect(briefly(frameOf(drive({size: medium, catalog: {...catalog, brokenRoles: 2}})))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit    2 broken
		 / search: a title, a team, words, "a phrase", track:backen…
		────────────────────────────────────────────────────────────
		 FRONTEND  2
		>  Frontend Engineer
		     Shop · Acme
		   Frontend Engineer, Admin
		     Acme
		 BACKEND  2
		   Backend Engineer
		     Orders and Payments · Acme
		   Search Engineer
		     Beta
		 PM  1
		   Product Manager
		     Shop · Acme

		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  Esc menu  ? help"
	`);
});

test('a content without roles', () => {
	expect(briefly(frameOf(drive({size: small, catalog: without(...roles.map(({id}) => id))})))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		 / search: a title, a team, words, "a p…
		────────────────────────────────────────

		  There are no roles in this content.

		⋮ 3 more
		────────────────────────────────────────
		 ↑↓ move  / search  Esc menu  ? help"
	`);
});
