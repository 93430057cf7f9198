"""The domain, spoken in GraphQL: one schema for the mobile app, the forum, the shop and the admin SPA."""
