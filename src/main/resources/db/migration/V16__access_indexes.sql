-- An index for each access of the public pages, so that no page reads figures or plans that it does not show.

-- the newest vintage of a figure comes first, without sorting
CREATE INDEX figure_revision_newest ON figure_revision (figure, known_on DESC, decided_at DESC, id DESC);
DROP INDEX figure_revision_by_figure;

-- when something was published last
CREATE INDEX figure_revision_by_decision ON figure_revision (decided_at) WHERE state = 'PUBLISHED';

-- an indicator's figures in the order in which they are listed
CREATE INDEX figure_of_indicator ON figure (indicator, region, year);
DROP INDEX figure_by_indicator;

CREATE INDEX region_by_parent ON region (parent);
CREATE INDEX source_by_day ON source (published_on DESC NULLS LAST, id);
CREATE INDEX plan_by_source ON plan (source);
CREATE INDEX target_by_indicator ON target (indicator, plan);
CREATE INDEX measure_by_source ON measure (source);
