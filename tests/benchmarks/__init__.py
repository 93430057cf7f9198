"""Benchmarks: rates measured in interleaved rounds of one run, and told as ratios between them."""
