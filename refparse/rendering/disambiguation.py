def disambiguate(c, s): pass
