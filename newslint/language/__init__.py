"""Reading English news prose: text in, annotations with offsets out. Pure functions."""
