-- The examples of the API's calls for corrections and for the account of a period.

INSERT INTO example (place, address, text_zh, text_en) VALUES
    ('api.account', '/accounts/2021-2025', NULL, NULL),
    ('api.corrections', '/corrections?region=450000&indicator=tech-contract-turnover', NULL, NULL);
