"""Posting: the Ledger decides in Python from locked accounts and their lots, and writes in one statement."""
