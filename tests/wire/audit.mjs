// The 61 audits of graphql-http against one endpoint; a line for each that is not ok, and a count.
import { serverAudits } from 'graphql-http';

let failed = 0;
const audits = serverAudits({ url: process.argv[2], fetchFn: fetch });
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status !== 'ok') {
    failed += 1;
    console.log(`${result.status} ${audit.id} ${audit.name}: ${result.reason ?? ''}`);
  }
}
console.log(`${audits.length - failed} of ${audits.length} audits passed`);
process.exitCode = failed ? 1 : 0;
