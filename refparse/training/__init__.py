"""Training, evaluating and calibrating the labeller: ``python -m refparse.training``."""
