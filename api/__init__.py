"""The outside of Laurel: the ASGI application, sign-in at the edge, settings, the worker and the command line."""
