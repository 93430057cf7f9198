import { useState } from 'react'

import { signInStaff, signInWithToken } from './session.js'

export function SignIn({ notice, onSignedIn }) {
  const [problem, setProblem] = useState(notice)
  const [isBusy, setBusy] = useState(false)

  const submit = (signIn) => async (event) => {
    event.preventDefault()
    setProblem('')
    setBusy(true)
    try {
      onSignedIn(await signIn(new FormData(event.target)))
    } catch (error) {
      setProblem(error.message)
      setBusy(false)
    }
  }

  return (
    <main className="sign-in">
      <h1>Laurel explorer</h1>
      <p role="alert">{problem}</p>
      <form onSubmit={submit((form) => signInStaff(form.get('email'), form.get('password')))}>
        <label>
          E-mail
          <input name="email" type="email" autoComplete="username" required autoFocus />
        </label>
        <label>
          Password
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button disabled={isBusy}>Sign in</button>
      </form>
      <details>
        <summary>Use a token</summary>
        <form onSubmit={submit((form) => signInWithToken(form.get('token')))}>
          <label>
            A member’s or staff token, or an API key
            <input name="token" type="password" autoComplete="off" required />
          </label>
          <button disabled={isBusy}>Use this token</button>
        </form>
      </details>
    </main>
  )
}
