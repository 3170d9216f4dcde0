"""What an article says, found in its text."""
