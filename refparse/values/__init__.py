"""The typed values a reference is made of, one module a value, each with its own parser."""
