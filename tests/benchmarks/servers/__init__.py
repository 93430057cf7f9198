"""The Python servers of the benchmarks. Each is a module that serves on the port given as its first argument."""
