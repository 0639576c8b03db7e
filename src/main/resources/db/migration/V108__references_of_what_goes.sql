-- Who takes a row away has the database look for what refers to it, in every table that may. In these two it had to read through
-- them: a draft that was thrown away cost a look at all changes that were ever published, and an import that was read anew, as its
-- columns were explained otherwise, looked through all of its figures for each of its lines: 15 s for 20,000, and 25 times as much
-- for 100,000.
CREATE INDEX edition_change_by_previous ON edition_change (previous) WHERE previous IS NOT NULL;
CREATE INDEX import_figure_by_line ON import_figure (import, sheet, line);
