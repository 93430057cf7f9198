// Who is signed in: a bearer token, kept for this browser tab only and gone when the tab is closed.

const KEY = 'laurel.explorer.session'

// To the letter what stands in the manifest: in production nobody who is not signed in may send anything else.
const SIGN_IN = `mutation SignInStaff($input: SignInStaffInput!) {
  signInStaff(input: $input) {
    ... on StaffSignedIn {
      token
      expiresAt
      name
    }
    ... on UserError {
      code
      message
      path
      details
    }
  }
}
`

export function keptSession() {
  return JSON.parse(sessionStorage.getItem(KEY))
}

export function keepSession(session) {
  sessionStorage.setItem(KEY, JSON.stringify(session))
}

export function forgetSession() {
  sessionStorage.removeItem(KEY)
}

/** A staff session. Throws an Error whose message can be shown. */
export async function signInStaff(email, password) {
  const { signInStaff: answer } = await ask(SIGN_IN, { input: { email, password } })
  if (!answer.token) {
    throw new Error(answer.message)
  }
  return { token: answer.token, name: answer.name }
}

/** The session of a token that somebody already has. Throws an Error when Laurel does not take it. */
export async function signInWithToken(pasted) {
  const token = pasted.trim().replace(/^Bearer\s+/i, '')
  await ask('{ __typename }', {}, token)
  return { token, name: `${token.slice(0, 14)}…` }
}

async function ask(query, variables, token) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) {
    throw new Error(token && response.status === 401 ? 'Laurel does not know this token.' : errors[0].message)
  }
  return data
}
