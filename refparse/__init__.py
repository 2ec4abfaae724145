"""refparse reads reference lists and writes citations."""
