"""What the apps need of Qt: start, worker, feed, list rows, and a finger to drive windows with."""
