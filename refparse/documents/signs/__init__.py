"""What lines and texts show: how they start and end, what they hold, headings, numbers, dates."""
