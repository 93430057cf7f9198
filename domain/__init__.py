"""The business of a loyalty programme. This package knows no GraphQL and no HTTP."""
