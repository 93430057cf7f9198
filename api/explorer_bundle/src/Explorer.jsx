import { explorerPlugin } from '@graphiql/plugin-explorer'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { Kind, parse } from 'graphql'
import { createClient } from 'graphql-ws'
import { useEffect, useMemo } from 'react'

import { SAVED_OPERATIONS_PLUGIN } from './savedOperations.jsx'

// `plugins` replaces GraphiQL's own, so the history is named again.
const PLUGINS = [HISTORY_PLUGIN, explorerPlugin(), SAVED_OPERATIONS_PLUGIN]

const WELCOME = `# Laurel's graph. The documentation is behind the first icon on the left,
# and behind the last one are the operations that the front ends ship.

{
  __typename
}
`

export function Explorer({ session, onSignOut }) {
  const socket = useMemo(() => socketOf(session), [session])
  const fetcher = useMemo(() => fetcherOf(session, socket, onSignOut), [session, socket])
  useEffect(() => () => void socket.dispose(), [socket])

  return (
    <GraphiQL fetcher={fetcher} plugins={PLUGINS} shouldPersistHeaders={false} defaultQuery={WELCOME}>
      <GraphiQL.Logo>
        <span className="who">
          {session.name}
          <button type="button" className="graphiql-un-styled" onClick={() => onSignOut()}>
            Sign out
          </button>
        </span>
      </GraphiQL.Logo>
    </GraphiQL>
  )
}

function socketOf({ token }) {
  return createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: { Authorization: `Bearer ${token}` },
  })
}

function fetcherOf({ token }, socket, onSignOut) {
  const fetcher = createGraphiQLFetcher({
    url: '/graphql',
    wsClient: socket,
    headers: { Authorization: `Bearer ${token}` },
    fetch: async (url, options) => {
      const response = await fetch(url, options)
      if (response.status === 401) {
        onSignOut('Your session has ended; please sign in again.')
      }
      return response
    },
  })
  // GraphiQL looks at the document a moment after the last keystroke. Run sooner, it would not know yet that this is a
  // subscription, and send it over HTTP.
  return (params, options) => fetcher(...upToDate(params, options))
}

function upToDate(params, options) {
  let documentAST
  try {
    documentAST = parse(params.query)
  } catch {
    return [params, options] // the server says what is wrong with it
  }
  const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const operationName = operations.length === 1 ? operations[0].name?.value : params.operationName
  return [{ ...params, operationName }, { ...options, documentAST }]
}
