import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Reads the lists of the chapter in the first argument as text, and does nothing with them: the least that any use costs.

const folder = join(process.argv[2] ?? '', 'data', 'ledgers', 'donations');
let length = 0;
for (const file of readdirSync(folder).sort()) length += readFileSync(join(folder, file), 'utf8').length;
console.log(length);
