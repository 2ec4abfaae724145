"""The entries of lists with printed numbers."""
