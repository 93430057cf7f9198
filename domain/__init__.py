"""The business: members, points, rewards, communities and events. Knows no GraphQL and no HTTP."""
