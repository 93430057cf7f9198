"""Units and their versioned policies: pending, expiry, lapsing, limits."""
