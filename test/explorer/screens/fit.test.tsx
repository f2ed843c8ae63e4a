import {expect, test} from 'vitest';
import {emptyProfile, type Profile, profileSkill} from '../../../source/model/profile.js';
import {skills} from '../../query/catalog.js';
import {drive} from '../drive.js';
import {frameOf} from '../frame.js';

const skillOf = (id: string) => skills.find(skill => skill.id === id);
const line = {text: 'Java developer since 2021', place: 'resume.json:9'};
const profile: Profile = {
	...emptyProfile,
	source: 'in/resume.json',
	skills: [profileSkill(skillOf('react')!, {text: 'Moved the shop to React', place: 'resume.json:14'}, skillOf), profileSkill(skillOf('java')!, line, skillOf)],
	years: {years: 3, line},
};
const large = {columns: 100, rows: 26};
const medium = {columns: 60, rows: 20};
const small = {columns: 40, rows: 12};

test('how to say what one has', () => {
	expect(frameOf(drive({tab: 'fit', size: large}))).toMatchInlineSnapshot(`
		" Reality    Explore    Compare    Skills   [Fit]                          5 roles · 0 skills I have
		 / only these roles: a title, words, track:backend, level:graduate
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 Fit sets what you have beside what roles ask for. It has to know what you have:
		>Tick your skills: Enter goes to the Skills tab; there Space, or its row in the menu, says "I have
		 it".

		 Or name a résumé or a list of skills when you start: reality --profile resume.json
		 The same without the explorer: reality fit resume.json
		 It is read on this machine and sent nowhere.













		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  / filter  Esc menu  ? help"
	`);
});

test('how to say what one has, on 40×12', () => {
	expect(frameOf(drive({tab: 'fit', size: small}))).toMatchInlineSnapshot(`
		" Reality Explore Compare Skills [Fit]
		 / only these roles: a title, words, tr…
		────────────────────────────────────────
		 Fit sets what you have beside what
		 roles ask for. It has to know what you
		 have:
		>Tick your skills: Enter goes to the
		 Skills tab; there Space, or its row in
		 the menu, says "I have it".
		────────────────────────────────────────
		 ↑↓ move  Enter open  Esc menu  ? help"
	`);
});

test('what to learn, the roles and the lines that say so', () => {
	expect(frameOf(drive({tab: 'fit', size: large, profile}))).toMatchInlineSnapshot(`
		" Reality    Explore    Compare    Skills   [Fit]                          5 roles · 2 skills I have
		 / only these roles: a title, words, track:backend, level:graduate
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 You have 2 skills · 3 years · resume.json  │   Redis  Data
		 LEARN NEXT                                 │   Space: I have it.
		> 1 Redis  must for 2                       │   2 of 5 roles ask for it: Frontend 0/2 · Backend 2/2
		  2 Kafka  must for 1 · completes 1         │   · PM 0/1
		  3 Node.js  nice for 1                     │
		  4 Kubernetes  nice for 1                  │   ● Backend Engineer  Orders and Payments · Acme · ba…
		                                            │     Has used Redis and Kafka in distributed systems
		 ROLES, LEAST MISSING FIRST                 │   ● Search Engineer  Beta · backend
		   Frontend Engineer, Admin                 │     Knows Redis
		     Acme                                   │
		     must 1/1                               │
		   Product Manager                          │
		     Shop · Acme                            │
		     must 0/1: 1 unclear                    │
		   Frontend Engineer                        │
		     Shop · Acme                            │
		     must 2/2 · nice 0/1                    │
		   Search Engineer                          │
		     Beta                                   │
		     must 1/3: 2 missing                    │
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space I have it  / filter  Esc menu  ? help"
	`);
});

test('the same on 60×20', () => {
	expect(frameOf(drive({tab: 'fit', size: medium, profile}))).toMatchInlineSnapshot(`
		" Reality    Explore    Compare    Skills   [Fit]    5 roles
		 / only these roles: a title, words, track:backend, level:g…
		────────────────────────────────────────────────────────────
		 You have 2 skills · 3 years · resume.json
		 LEARN NEXT
		> 1 Redis  must for 2
		  2 Kafka  must for 1 · completes 1
		  3 Node.js  nice for 1
		  4 Kubernetes  nice for 1

		 ROLES, LEAST MISSING FIRST
		   Frontend Engineer, Admin
		     Acme
		     must 1/1
		   Product Manager
		     Shop · Acme
		     must 0/1: 1 unclear
		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space I have it  Esc menu  ? help"
	`);
});

test('a role beside the profile', () => {
	expect(frameOf(drive({tab: 'fit', size: medium, profile}).press('down', 'down', 'down', 'down', 'down', 'down', 'enter'))).toMatchInlineSnapshot(`
		" Reality    Explore    Compare    Skills   [Fit]    5 roles
		 Fit › Frontend Engineer, beside you
		────────────────────────────────────────────────────────────
		>Frontend Engineer
		 Shop · Acme
		 frontend · graduate · intake 2023
		 must 2/2 · nice 0/1: 1 missing
		 Posting: https://acme.example/shop

		 MISSING (1 nice)
		 - ○ Node.js  learning step 3
		     Knows Node.js

		 MET (2 must)
		 + ◐ React or Vue
		     Builds pages with React or Vue
		     + Moved the shop to React (resume.json:14)
		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  Esc back  ? help"
	`);
});

test('all steps of learning', () => {
	expect(frameOf(drive({tab: 'fit', size: medium, have: ['communication']}).press('home', 'down', 'down', 'down', 'down', 'down', 'down', 'enter'))).toMatchInlineSnapshot(`
		" Reality    Explore    Compare    Skills   [Fit]    5 roles
		 Fit › what to learn next
		────────────────────────────────────────────────────────────
		 What to learn next: 6 steps
		 Each step moves most of these roles forward, counting on
		 the steps before it.

		> 1 React
		    must for 2 · completes 2
		      complete then: Frontend Engineer, Admin
		      complete then: Frontend Engineer, Shop
		  2 Java
		    must for 2
		      Search Engineer
		      Backend Engineer, Orders and Payments
		  3 Redis
		    must for 2 · completes 1
		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space I have it  Esc back  ? help"
	`);
});

test('what the profile says, each with its line', () => {
	const whole: Profile = {
		...profile,
		shortfalls: [{id: 'redis', name: 'Redis', says: 'wants', line: {text: 'Wants to learn Redis', place: 'resume.json:5'}}],
		degree: {degree: 'bachelor', line: {text: 'BSc Economics, 2020', place: 'resume.json:7'}},
		unrecognised: ['Frobnicator'],
		remarks: ['resume.json:2:1: "skils" is no key that is read here, and was passed over. Did you mean skills?'],
	};
	expect(frameOf(drive({tab: 'fit', size: {columns: 60, rows: 32}, profile: whole}).press('up', 'enter'))).toMatchInlineSnapshot(`
		" Reality    Explore    Compare    Skills   [Fit]    5 roles
		 Fit › what your profile says
		────────────────────────────────────────────────────────────
		 What your profile says
		 in/resume.json, and what was ticked in the explorer.

		 SKILLS YOU HAVE
		>+ React
		     Moved the shop to React (resume.json:14)
		 + Java
		     Java developer since 2021 (resume.json:9)

		 NAMED, BUT NOT HAD
		 - Redis  wanted
		     Wants to learn Redis (resume.json:5)

		 STUDY AND WORK
		 bachelor's
		     BSc Economics, 2020 (resume.json:7)
		 3 years of work
		     Java developer since 2021 (resume.json:9)

		 NOT KNOWN AS SKILLS, AND LEFT OUT
		 Frobnicator

		 PASSED OVER
		 resume.json:2:1: "skils" is no key that is read here, and
		 was passed over. Did you mean skills?

		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space I have it  Esc back  ? help"
	`);
	expect(frameOf(drive({tab: 'fit', size: small, profile: whole}).press('up', 'enter', 'down', 'down', 'down'))).toMatchInlineSnapshot(`
		" Reality Explore Compare Skills [Fit]
		 Fit › what your profile says
		────────────────────────────────────────
		     Wants to learn Redis
		     (resume.json:5)

		 STUDY AND WORK
		>bachelor's
		     BSc Economics, 2020 (resume.json:7)
		────────────────────────────────────────
		 ↑↓ move  Esc back  ? help"
	`);
});

test('the page of a skill that the profile names says so with its line', () => {
	expect(frameOf(drive({tab: 'fit', size: medium, profile}).press('up', 'enter', 'enter')).split('\n').slice(3, 6)).toEqual(['>+ React  Frontend', '   Your profile says that you have it: Moved the shop to', '   React (resume.json:14)']);
});

test('nothing found', () => {
	expect(frameOf(drive({tab: 'fit', size: small, profile}).press('/').type('cobol'))).toMatchInlineSnapshot(`
		" Reality Explore Compare Skills [Fit]
		>/ cobol▏                  0 of 5 roles
		────────────────────────────────────────

		  Nothing matches cobol.
		  Esc in the search field clears it.



		────────────────────────────────────────
		 ↑↓ move  Esc clear  Tab next tab"
	`);
});

test('nothing left to learn', () => {
	expect(frameOf(drive({tab: 'fit', size: medium, have: skills.map(({id}) => id)}))).toMatchInlineSnapshot(`
		" Reality    Explore    Compare    Skills   [Fit]    5 roles
		 / only these roles: a title, words, track:backend, level:g…
		────────────────────────────────────────────────────────────
		 You have 16 skills
		 LEARN NEXT
		 Nothing that can be learned is missing.

		 ROLES, LEAST MISSING FIRST
		>  Backend Engineer
		     Orders and Payments · Acme
		     must 3/3 · nice 1/1
		   Frontend Engineer
		     Shop · Acme
		     must 2/2 · nice 1/1
		   Search Engineer
		     Beta
		     must 2/3: 1 unclear
		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter open  Space mark  Esc menu  ? help"
	`);
});

test('no frame is wider or higher than the screen', () => {
	for (const size of [large, medium, small, {columns: 40, rows: 10}, {columns: 90, rows: 12}]) {
		for (const keys of [[], ['enter'], ['home'], ['home', 'enter']]) {
			const lines = frameOf(drive({tab: 'fit', size, profile, have: ['communication']}).press(...keys)).split('\n');
			expect([lines.length < size.rows, Math.max(...lines.map(line => line.length)) <= size.columns]).toEqual([true, true]);
		}
	}
});
