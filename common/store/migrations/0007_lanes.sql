-- Wings where visitors come by car.

ALTER TABLE wing ADD COLUMN lane INTEGER NOT NULL DEFAULT 0 CHECK (lane IN (0, 1));
