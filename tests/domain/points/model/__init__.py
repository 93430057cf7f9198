"""The ledger beside a ledger of plain Python: the same deeds done to both, step by step, by Hypothesis."""
