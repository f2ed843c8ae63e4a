import {expect, test} from 'vitest';
import {indexCatalog} from '../../../source/query/index-catalog.js';
import {without} from '../catalog.js';
import {drive} from '../drive.js';
import {briefly, frameOf} from '../frame.js';

const large = {columns: 100, rows: 30};
const medium = {columns: 60, rows: 20};
const small = {columns: 40, rows: 12};

function gone() {
	const driver = drive({size: small}).press('enter');
	driver.store.replaceCatalog(indexCatalog(without('acme/shop')), 'The content changed and was read again.');
	return driver;
}

test('a role on 100×30', () => {
	expect(briefly(frameOf(drive({size: large}).press('enter')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                               5 roles · 2 companies
		 Explore › Frontend Engineer
		────────────────────────────────────────────────────────────────────────────────────────────────────
		>Frontend Engineer
		 Shop · Acme
		 frontend · graduate · intake 2023
		 Posting: https://acme.example/shop

		 MUST HAVE
		 ● Builds pages with React or Vue
		 ● Writes JavaScript every day

		 NICE TO HAVE
		 ○ Knows Node.js

		 THE WORK
		 · Own the pages of the shop

		 SKILLS IN IT (4)
		   ● JavaScript  Languages
		   ◐ React  Frontend, one of several is enough
		   ◐ Vue  Frontend, one of several is enough
		   ○ Node.js  Backend

		⋮ 3 more
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Space mark  c compare  Esc back  ? help"
	`);
});

test('a role on 60×20', () => {
	expect(briefly(frameOf(drive({size: medium}).press('enter')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		 Explore › Frontend Engineer
		────────────────────────────────────────────────────────────
		>Frontend Engineer
		 Shop · Acme
		 frontend · graduate · intake 2023
		 Posting: https://acme.example/shop

		 MUST HAVE
		 ● Builds pages with React or Vue
		 ● Writes JavaScript every day

		 NICE TO HAVE
		 ○ Knows Node.js

		 THE WORK
		 · Own the pages of the shop
		────────────────────────────────────────────────────────────
		 ↑↓ move  Space mark  c compare  Esc back  ? help"
	`);
});

test('a role on 40×12', () => {
	expect(briefly(frameOf(drive({size: small}).press('enter')))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		 Explore › Frontend Engineer
		────────────────────────────────────────
		>Frontend Engineer
		 Shop · Acme
		 frontend · graduate · intake 2023
		 Posting: https://acme.example/shop

		 MUST HAVE
		────────────────────────────────────────
		 ↑↓ move  Space mark  Esc back  ? help"
	`);
});

test('a track on 100×30', () => {
	expect(briefly(frameOf(drive({size: large}).press('home', 'enter')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                               5 roles · 2 companies
		 Explore › Frontend
		────────────────────────────────────────────────────────────────────────────────────────────────────
		>Frontend · 2 roles
		 Company: Acme · Team: Shop · Level: graduate · Intake: 2023

		 MUST HAVE
		   ● 2/2 React  Frontend, one of several in 1
		   ● 1/2 JavaScript  Languages
		   ◐ 1/2 Vue  Frontend

		 NICE TO HAVE
		   ○ 1/2 Node.js  Backend

		 THE WORK
		   · 2/2 Own the pages of the shop

		 ROLES (2)
		   Frontend Engineer
		     Shop · Acme · frontend · graduate · intake 2023
		   Frontend Engineer, Admin
		     Acme · frontend

		⋮ 4 more
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  c compare  Esc back  ? help"
	`);
});

test('a track on 60×20', () => {
	expect(briefly(frameOf(drive({size: medium}).press('home', 'enter')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		 Explore › Frontend
		────────────────────────────────────────────────────────────
		>Frontend · 2 roles
		 Company: Acme · Team: Shop · Level: graduate · Intake: 2023

		 MUST HAVE
		   ● 2/2 React  Frontend, one of several in 1
		   ● 1/2 JavaScript  Languages
		   ◐ 1/2 Vue  Frontend

		 NICE TO HAVE
		   ○ 1/2 Node.js  Backend

		 THE WORK
		   · 2/2 Own the pages of the shop

		────────────────────────────────────────────────────────────
		 ↑↓ move  c compare  Esc back  ? help"
	`);
});

test('a track on 40×12', () => {
	expect(briefly(frameOf(drive({size: small}).press('home', 'enter')))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		 Explore › Frontend
		────────────────────────────────────────
		>Frontend · 2 roles
		 Company: Acme · Team: Shop · Level:
		 graduate · Intake: 2023

		 MUST HAVE
		   ● 2/2 React  Frontend, one of severa…
		────────────────────────────────────────
		 ↑↓ move  c compare  Esc back  ? help"
	`);
});

test('a skill on 100×30', () => {
	expect(briefly(frameOf(drive({size: large, tab: 'skills', have: ['java']}).press('enter')))).toMatchInlineSnapshot(`
		" Reality    Explore    Compare   [Skills]   Fit                            5 roles · 1 skill I have
		 Skills › Java
		────────────────────────────────────────────────────────────────────────────────────────────────────
		>+ Java  Languages
		   You have it: Space takes that back.
		   2 of 5 roles ask for it: Frontend 0/2 · Backend 2/2 · PM 0/1

		   ◐ Backend Engineer  Orders and Payments · Acme · backend
		     Programs in at least one of Python, +Java and C++
		   ● Search Engineer  Beta · backend
		     5+ years with +Java

		⋮ 15 more
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Space I have it  Esc back  ? help"
	`);
});

test('a skill on 40×12', () => {
	expect(briefly(frameOf(drive({size: small, tab: 'skills'}).press('enter')))).toMatchInlineSnapshot(`
		" Reality Explore Compare [Skills] Fit
		 Skills › Java
		────────────────────────────────────────
		>  Java  Languages
		   Space: I have it.
		   2 of 5 roles ask for it: Frontend 0/2
		   · Backend 2/2 · PM 0/1

		   ◐ Backend Engineer  Orders and Payme…
		────────────────────────────────────────
		 ↑↓ move  Esc back  ? help"
	`);
});

test('a role of a query, with what matched in brackets', () => {
	expect(briefly(frameOf(drive({size: medium, query: 'redis', have: ['kafka'], marks: ['acme/orders']}).press('enter')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit    1 marked
		 Explore › Backend Engineer
		────────────────────────────────────────────────────────────
		>* Backend Engineer
		 Orders and Payments · Acme
		 backend · graduate

		 MUST HAVE
		 ● Has used [Redis] and +Kafka in distributed systems
		 ● Programs in at least one of Python, Java and C++

		 NICE TO HAVE
		 ○ Kubernetes is a plus

		 THE WORK
		 · Keep orders correct under load

		────────────────────────────────────────────────────────────
		 ↑↓ move  Space unmark  c compare  Esc back  ? help"
	`);
});

test('pages over pages', () => {
	expect(briefly(frameOf(drive({size: medium}).press('home', 'enter', 'down', 'enter', 'down', 'enter')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		 Explore › Frontend › React › Frontend Engineer
		────────────────────────────────────────────────────────────
		>Frontend Engineer
		 Shop · Acme
		 frontend · graduate · intake 2023
		 Posting: https://acme.example/shop

		 MUST HAVE
		 ● Builds pages with React or Vue
		 ● Writes JavaScript every day

		 NICE TO HAVE
		 ○ Knows Node.js

		 THE WORK
		 · Own the pages of the shop
		────────────────────────────────────────────────────────────
		 ↑↓ move  Space mark  c compare  Esc back  ? help"
	`);
});

test('a requirement that names nothing, said', () => {
	expect(briefly(frameOf(drive({size: small}).press('enter', 'down', 'down', 'down', 'down', 'down', 'enter')))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		 Explore › Frontend Engineer
		────────────────────────────────────────

		 NICE TO HAVE
		 ○ Knows Node.js

		 THE WORK
		>· Own the pages of the shop
		────────────────────────────────────────
		 This requirement names no skill."
	`);
});

test('a page of what is gone', () => {
	expect(briefly(frameOf(gone()))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		 Explore › a role that is gone
		────────────────────────────────────────

		  What was here is no longer in the
		  content.
		  Esc goes back.

		────────────────────────────────────────
		 The content changed and was read
		 again."
	`);
});
