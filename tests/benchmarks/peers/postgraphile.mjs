// PostGraphile over the schema `bench`, with its Amber preset; lists instead of connections, as Laurel answers them.
// Arguments: the port, and the host (a folder with the socket, or a name), port, user and database of PostgreSQL.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';

const [port, host, pgPort, user, database] = process.argv.slice(2);
const connectionString = `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${pgPort}`;
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: ['bench'], poolConfig: { max: 10 } })],
  schema: { defaultBehavior: '+list -connection' },
  grafserv: { port: Number(port), host: '127.0.0.1', graphiql: false, watch: false },
  grafast: { explain: false },
});
const serv = pgl.createServ(grafserv);
const server = createServer();
await serv.addTo(server);
server.listen({ port: Number(port), host: '127.0.0.1' });
