"""What a unit is and what its policy says, version by version: pending, expiry, lapsing, limits."""
