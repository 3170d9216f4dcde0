"""One module for each family of claims."""
