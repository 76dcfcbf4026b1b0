import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../src/cli/serve.ts';
import { chapterFolders } from '../../src/core/files/chapter-folders.ts';
import { readSiteAddress } from '../../src/integrations/site-address.ts';

// The site that was built last, for the browser tests. Argument: the port.
const folders = chapterFolders(process.cwd(), undefined);
const { base } = readSiteAddress(readFileSync(join(folders.data, 'site.yaml'), 'utf8'));
await serveSite({ folder: folders.out, base, port: Number(process.argv[2]) });
