"""The outside of Laurel: the ASGI application, authentication, settings, the worker and the command line."""
