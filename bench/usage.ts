import { writeFileSync } from 'node:fs';

// Loaded before a measured program: when it ends, its processor time in seconds and its peak of resident memory in MiB
// are written to the file that BENCH_USAGE names.
const file = process.env['BENCH_USAGE'];
if (file)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const cpu = (user + system) / 1e6;
    const mebibytes = process.resourceUsage().maxRSS / 1024;
    writeFileSync(file, JSON.stringify({ cpu, mebibytes }));
  });
