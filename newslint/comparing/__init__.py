"""What comparing kinds share: credits, quoted words, facts, markers of certainty and negation."""
