-- where the axis of small drawings begins, so that the lines of a page can be compared; earlier figures move it
ALTER TABLE deployment ADD COLUMN first_drawn_year integer;

UPDATE deployment SET first_drawn_year = 2015;

ALTER TABLE deployment ALTER COLUMN first_drawn_year SET NOT NULL;
