"""A process of the user's that has everything loaded, and checks for the commands that ask it."""
