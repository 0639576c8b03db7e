-- What tables and people call the spending on research, for the names that the indicators have here; the search knows them too.

INSERT INTO synonym (word, meaning) VALUES
    ('研发', 'R&D'), ('研发经费', '研究与试验发展(R&D)经费'), ('R&D经费', '研究与试验发展(R&D)经费'),
    ('R&D经费支出', '研究与试验发展(R&D)经费'), ('研发经费支出', '研究与试验发展(R&D)经费'), ('研发强度', 'R&D经费投入强度'), ('研发投入强度', 'R&D经费投入强度'),
    ('research and development expenditure', 'R&D expenditure'), ('R&D spending', 'R&D expenditure');
