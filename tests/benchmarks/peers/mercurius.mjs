// Mercurius on Fastify; with `jit` as the third argument documents are compiled from their first sight on.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { loaders, port, resolvers, typeDefs } from './blog.mjs';

const app = Fastify();
app.register(mercurius, { schema: typeDefs, resolvers, context: loaders, jit: process.argv[4] === 'jit' ? 1 : 0 });
await app.listen({ port, host: '127.0.0.1' });
