import { useState } from 'react'

import { Explorer } from './Explorer.jsx'
import { SignIn } from './SignIn.jsx'
import { forgetSession, keepSession, keptSession } from './session.js'

/** The sign-in form, or the explorer of the one who is signed in. */
export function App() {
  const [session, setSession] = useState(keptSession)
  const [notice, setNotice] = useState('')

  function enter(session) {
    keepSession(session)
    setNotice('')
    setSession(session)
  }

  function leave(notice = '') {
    forgetSession()
    setNotice(notice)
    setSession(null)
  }

  if (session === null) {
    return <SignIn notice={notice} onSignedIn={enter} />
  }
  return <Explorer session={session} onSignOut={leave} />
}
