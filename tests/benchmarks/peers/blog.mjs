// The blog in memory for the servers on Node: the same types, rows and batches as in tests/benchmarks/servers.
import { readFileSync } from 'node:fs';
import DataLoader from 'dataloader';

export const [port, path] = [Number(process.argv[2]), process.argv[3]];
const rows = JSON.parse(readFileSync(path, 'utf8'));

export const typeDefs = `
  type Query { posts(first: Int!): [Post!]! }
  type Post { id: ID!, title: String!, body: String!, score: Int!, author: User!, comments: [Comment!]! }
  type Comment { id: ID!, body: String!, author: User! }
  type User { id: ID!, name: String!, email: String!, karma: Int! }
`;

const users = new Map(rows.users.map((user) => [user.id, user]));
const comments = new Map(rows.posts.map((post) => [post.id, []]));
for (const comment of rows.comments) comments.get(comment.post_id).push(comment);

export const loaders = () => ({
  users: new DataLoader(async (ids) => ids.map((id) => users.get(id))),
  comments: new DataLoader(async (ids) => ids.map((id) => comments.get(id))),
});

export const posts = (first) => rows.posts.slice(0, first);

export const resolvers = {
  Query: { posts: async (_, { first }) => posts(first) },
  Post: {
    author: (post, _, context) => context.users.load(post.author_id),
    comments: (post, _, context) => context.comments.load(post.id),
  },
  Comment: { author: (comment, _, context) => context.users.load(comment.author_id) },
};
