-- The one share that a document on file names (delivery of November 2026): of 20,000 SMEs to be registered in 2024, those of one city.

SELECT share_target(
    plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', region => '410100', value => 6780,
    source => 'hn-sme-2024', quote => '今年河南科技型中小企业入库目标2万家。其中郑州市拟入库6780家');

-- the examples of the API's calls
INSERT INTO example (place, address, text_zh, text_en) VALUES
    ('api.shares', '/plans/henan-smes-2024/shares', NULL, NULL),
    ('api.composition', '/compositions/rd-expenditure?year=2025', NULL, NULL);
