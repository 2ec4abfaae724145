"""The entries of lists without numbers."""
