// graphql-ws's own client against one endpoint: the arguments are the URL and a member's token.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [, , url, token] = process.argv;
const authorization = `Bearer ${token}`;

// Two messages of one packet are two tasks in a browser. Without this they are one in `ws`, and graphql-ws's client
// counts an operation as ended twice that is stopped at its answer and completed by the next message.
class BrowserLikeSocket extends WebSocket {
  constructor(address, protocols) {
    super(address, protocols, { allowSynchronousEvents: false });
  }
}

function client(params, options = {}) {
  return createClient({ url, webSocketImpl: BrowserLikeSocket, connectionParams: params, retryAttempts: 0, ...options });
}

function first(subscribing, payload) {
  return new Promise((resolve, reject) => {
    const stop = subscribing.subscribe(payload, {
      next: (value) => { resolve(value); stop(); },
      error: reject,
      complete: () => {},
    });
  });
}

async function closeCode(messages, protocols = ['graphql-transport-ws'], options = {}) {
  const socket = new WebSocket(url, protocols, options);
  return new Promise((resolve) => {
    socket.on('open', () => messages.forEach((message) => socket.send(message)));
    socket.on('close', (code) => resolve(code));
    socket.on('error', () => {});
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
  });
}

const checks = {
  async 'a query is answered'() {
    const member = client({ authorization });
    assert.equal((await first(member, { query: '{ me { balance } }' })).data.me.balance, 0);
    await member.dispose();
  },
  async 'many operations run at once on one socket'() {
    const member = client({ authorization });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => first(member, { query: '{ me { name } }' })),
    );
    assert.ok(answers.every((answer) => answer.data.me.name === 'Ada'));
    await member.dispose();
  },
  async 'a bad document ends its own operation only'() {
    const member = client({ authorization });
    const [bad, good] = await Promise.allSettled([
      first(member, { query: '{ nope' }),
      first(member, { query: '{ me { name } }' }),
    ]);
    assert.equal(bad.reason[0].extensions.code, 'GRAPHQL_PARSE_FAILED');
    assert.equal(good.value.data.me.name, 'Ada');
    await member.dispose();
  },
  async 'a subscription is stopped by its client and another goes on'() {
    const member = client({ authorization });
    const stop = member.subscribe(
      { query: 'subscription { balanceChanged { cursor } }' },
      { next: () => {}, error: () => {}, complete: () => {} },
    );
    stop();
    assert.equal((await first(member, { query: '{ __typename }' })).data.__typename, 'Query');
    await member.dispose();
  },
  async 'a trusted document is run by its id'() {
    const { operations } = JSON.parse(readFileSync('../../frontend_contract/manifests/mobile.json'));
    const { id } = operations.find(({ name }) => name === 'Rewards');
    const member = client({ authorization });
    const payload = { query: '', documentId: `sha256:${id}`, variables: { first: 2 } };
    const [one, other] = [await first(member, payload), await first(member, payload)];
    assert.deepEqual(one.data.rewards.nodes, []);
    assert.equal(one.extensions.cost.requested, 6);
    assert.ok(other.extensions.cost.available < 50000);
    await member.dispose();
  },
  async 'an unknown hash is answered once the text came with it'() {
    const query = 'query OverSockets { me { name } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const member = client({ authorization });
    await assert.rejects(first(member, { query: '', extensions }), ([error]) => {
      assert.equal(error.message, 'PersistedQueryNotFound');
      return error.extensions.code === 'PERSISTED_QUERY_NOT_FOUND';
    });
    for (const payload of [{ query, extensions }, { query: '', extensions }]) {
      assert.equal((await first(member, payload)).data.me.name, 'Ada');
    }
    await member.dispose();
  },
  async 'a document with @defer gets one whole answer'() {
    const member = client({ authorization });
    const { data, extensions } = await first(member, { query: '{ me { name ... @defer { balance } } }' });
    assert.deepEqual(data, { me: { name: 'Ada', balance: 0 } });
    assert.equal(extensions.cost.requested, 1);
    await member.dispose();
  },
  async 'a token that is no good closes with 4403'() {
    const init = JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer laurel_m_unknown' } });
    assert.equal(await closeCode([init]), 4403);
  },
  async 'malformed messages close with 4400'() {
    const init = JSON.stringify({ type: 'connection_init' });
    for (const message of ['nonsense', '[]', '1', '{"type":"nope"}', '{"type":1}', '{"type":"connection_init","payload":"x"}']) {
      assert.equal(await closeCode([message]), 4400, message);
    }
    for (const message of [{ id: 1, payload: { query: '{ __typename }' } }, { id: 'a', payload: 'x' }, { payload: {} }]) {
      assert.equal(await closeCode([init, JSON.stringify({ type: 'subscribe', ...message })]), 4400);
    }
  },
  async 'the protocol is kept in its order'() {
    const init = JSON.stringify({ type: 'connection_init', payload: { authorization } });
    const following = { query: 'subscription { balanceChanged { cursor } }' };
    const subscribe = JSON.stringify({ type: 'subscribe', id: 'a', payload: following });
    assert.equal(await closeCode([subscribe]), 4401);
    assert.equal(await closeCode([init, init]), 4429);
    assert.equal(await closeCode([init, subscribe, subscribe]), 4409);
    assert.equal(await closeCode([], ['graphql-ws']), 4406);
  },
  async 'a page of another origin is refused'() {
    assert.equal(await closeCode([], ['graphql-transport-ws'], { origin: 'https://elsewhere.example' }), 403);
  },
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
  } catch (error) {
    failed += 1;
    console.log(`${name}: ${error.stack}`);
  }
}
console.log(`${Object.keys(checks).length - failed} of ${Object.keys(checks).length} checks passed`);
process.exit(failed ? 1 : 0);
