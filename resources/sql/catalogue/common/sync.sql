SELECT at, next_since FROM sync
