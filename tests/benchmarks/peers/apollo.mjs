// Apollo Server, standalone, as its documentation starts it.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { loaders, port, resolvers, typeDefs } from './blog.mjs';

const server = new ApolloServer({ typeDefs, resolvers });
await startStandaloneServer(server, { listen: { port, host: '127.0.0.1' }, context: async () => loaders() });
