// The editor's workers must be set up before anything of GraphiQL runs.
import 'graphiql/setup-workers/vite'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import './style.css'
import { App } from './App.jsx'

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
