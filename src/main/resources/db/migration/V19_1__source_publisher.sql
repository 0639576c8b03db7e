-- whether a publisher has other documents is asked for each that is listed
CREATE INDEX source_by_publisher ON source (publisher);
