"""The ledger's laws, and the doctor that looks for rows that break them."""
