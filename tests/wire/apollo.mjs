// Apollo Client against one endpoint: automatic persisted queries, manifest ids, @defer and @stream in both formats.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { Defer20220824Handler, GraphQL17Alpha9Handler } from '@apollo/client/incremental';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

const [, , url] = process.argv;
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** A client, and every request that it sent: its method, and whether the text was in it. */
function watched({ persisted, incrementalHandler } = {}) {
  const requests = [];
  const http = new HttpLink({
    uri: url,
    fetch: async (address, options) => {
      const response = await fetch(address, options);
      const asked = options.body ?? decodeURIComponent(address);
      requests.push({
        method: options.method,
        hasText: /"query":|query=/.test(asked),
        status: response.status,
        type: response.headers.get('content-type'),
      });
      return response;
    },
  });
  const link = persisted ? ApolloLink.from([new PersistedQueryLink(persisted), http]) : http;
  const client = new ApolloClient({ link, cache: new InMemoryCache(), incrementalHandler });
  return { client, requests };
}

/** All results that one query gives, one after the other. */
function results(client, query) {
  return new Promise((resolve, reject) => {
    const seen = [];
    client.watchQuery({ query, fetchPolicy: 'network-only' }).subscribe({
      next: (result) => {
        if (result.data) seen.push(structuredClone(result.data));
        if (result.error) reject(result.error);
        if (!result.loading && result.dataState === 'complete') resolve(seen);
      },
      error: reject,
    });
  });
}

const fresh = { fetchPolicy: 'network-only' };

const checks = {
  async 'an unknown hash is answered once the text came with it'() {
    const { client, requests } = watched({ persisted: { sha256 } });
    const query = gql`query Handshake { rewards(first: 2) { totalCount } }`;
    assert.equal((await client.query({ query, ...fresh })).data.rewards.totalCount, 3);
    assert.equal((await client.query({ query, ...fresh })).data.rewards.totalCount, 3);
    assert.deepEqual(requests.map((request) => request.hasText), [false, true, false]);
    assert.deepEqual(requests.map((request) => request.status), [200, 200, 200]);
  },
  async 'hashes go by GET'() {
    const { client, requests } = watched({ persisted: { sha256, useGETForHashedQueries: true } });
    const query = gql`query ByGet { rewards(first: 3) { totalCount } }`;
    await client.query({ query, ...fresh });
    await client.query({ query, ...fresh });
    assert.deepEqual(requests.map((request) => request.method), ['GET', 'POST', 'GET']);
  },
  async 'ids of a manifest are known from the start'() {
    const manifest = JSON.parse(readFileSync('../../frontend_contract/manifests/mobile.json'));
    const operation = manifest.operations.find(({ name }) => name === 'Rewards');
    const { client, requests } = watched({ persisted: { generateHash: () => operation.id } });
    const { data } = await client.query({ query: gql(operation.body), variables: { first: 2 }, ...fresh });
    assert.equal(data.rewards.nodes.length, 2);
    assert.deepEqual(requests.map((request) => request.hasText), [false]);
  },
  async '@defer comes in the draft of 2022'() {
    const { client, requests } = watched({ incrementalHandler: new Defer20220824Handler() });
    const query = gql`query Deferred { rewards(first: 2) { totalCount ... @defer { nodes { id name } } } }`;
    const seen = await results(client, query);
    assert.equal(seen[0].rewards.nodes, undefined);
    assert.deepEqual(seen.at(-1).rewards.nodes.map(({ name }) => name), ['Mug 0', 'Mug 1']);
    assert.match(requests[0].type, /^multipart\/mixed;.*deferSpec=20220824/);
  },
  async '@defer comes in the specification as it stands'() {
    const { client, requests } = watched({ incrementalHandler: new GraphQL17Alpha9Handler() });
    const query = gql`query Deferred { rewards(first: 2) { totalCount ... @defer { nodes { id name } } } }`;
    const seen = await results(client, query);
    assert.equal(seen[0].rewards.nodes, undefined);
    assert.deepEqual(seen.at(-1).rewards.nodes.map(({ name }) => name), ['Mug 0', 'Mug 1']);
    assert.match(requests[0].type, /^multipart\/mixed;.*incrementalSpec=v0\.2/);
  },
  async '@stream comes in both'() {
    for (const incrementalHandler of [new Defer20220824Handler(), new GraphQL17Alpha9Handler()]) {
      const { client, requests } = watched({ incrementalHandler });
      const query = gql`query Streamed { rewards(first: 3) { nodes @stream(initialCount: 1) { id name } } }`;
      const seen = await results(client, query);
      assert.equal(seen[0].rewards.nodes.length, 1);
      assert.deepEqual(seen.at(-1).rewards.nodes.map(({ name }) => name), ['Mug 0', 'Mug 1', 'Mug 2']);
      assert.match(requests[0].type, /^multipart\/mixed/);
    }
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
