"""From a file to a `Document`: one format a module."""
