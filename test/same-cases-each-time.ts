import process from 'node:process';
import fc from 'fast-check';

// A suite that draws other cases at each run fails where nobody changed anything. It draws the same ones, until CASES
// names another seed: `CASES=7 npm test`.
fc.configureGlobal({seed: Number(process.env['CASES'] ?? 1)});
