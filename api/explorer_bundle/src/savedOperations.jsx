import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useState } from 'react'

/** The operations that the front ends ship, from the manifests of the contract: a click opens one in a new tab. */
export const SAVED_OPERATIONS_PLUGIN = {
  title: 'Saved operations',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M6 3h12v18l-6-5-6 5z" strokeLinejoin="round" />
    </svg>
  ),
  content: SavedOperations,
}

function SavedOperations() {
  const [operations, setOperations] = useState([])
  const [problem, setProblem] = useState('')
  const { addTab } = useGraphiQLActions()
  const queryEditor = useGraphiQL((state) => state.queryEditor)

  useEffect(() => {
    fetch('/admin/explorer/operations.json')
      .then((response) => response.json())
      .then((answer) => setOperations(answer.operations))
      .catch(() => setProblem('The saved operations could not be read.'))
  }, [])

  function open(operation) {
    addTab()
    queryEditor.setValue(operation.body)
  }

  const clients = [...new Set(operations.map((operation) => operation.client))]
  return (
    <section className="saved-operations" aria-label="Saved operations">
      <h2>Saved operations</h2>
      {problem && <p role="alert">{problem}</p>}
      {clients.map((client) => (
        <div key={client}>
          <h3>{client}</h3>
          <ul>
            {operations
              .filter((operation) => operation.client === client)
              .map((operation) => (
                <li key={operation.name}>
                  <button
                    type="button"
                    className="graphiql-un-styled"
                    disabled={!queryEditor}
                    onClick={() => open(operation)}
                  >
                    {operation.name} <small>{operation.type}</small>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
