// graphql-sse's own client against one endpoint: the arguments are the URL and a member's token.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';

const [, , url, token] = process.argv;
const client = createClient({ url, headers: { authorization: `Bearer ${token}` }, retryAttempts: 0 });

async function all(payload) {
  const seen = [];
  for await (const value of client.iterate(payload)) seen.push(value);
  return seen;
}

const answers = await all({ query: '{ me { name } }' });
assert.deepEqual(answers.map(({ data }) => data), [{ me: { name: 'Ada' } }]);
assert.equal(answers[0].extensions.cost.requested, 1);
await assert.rejects(all({ query: '{ nope' }));
const refused = await all({ query: 'subscription { postAdded(topicId: "junk") { cursor } }' });
assert.equal(refused[0].errors[0].extensions.code, 'BAD_USER_INPUT');
const parts = await all({ query: '{ me { name ... @defer { balance } } }' });
const cost = parts[0].extensions.cost;
assert.deepEqual([cost.requested, cost.capacity, cost.restoredPerSecond], [1, 50000, 1000]);
assert.deepEqual(parts, [
  { data: { me: { name: 'Ada' } }, pending: [{ id: '0', path: ['me'] }], hasNext: true, extensions: { cost } },
  { incremental: [{ data: { balance: 0 }, id: '0' }], completed: [{ id: '0' }], hasNext: false },
]);
console.log('4 of 4 checks passed');
