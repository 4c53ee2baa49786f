// Lints one file with all rules of markdownlint, as a process of its own.
import { lint } from 'markdownlint/sync';

const results = lint({ files: process.argv.slice(2) });
console.log(JSON.stringify(results));
