"""What stands in a list or beside its entries and is no part of them, one kind a module."""
