-- The rows of V10 for this deployment. Another deployment, or a change of mind, is a later migration that updates them.

INSERT INTO area (code, ordinal, name_zh, name_en) VALUES
    ('east', 1, '东部地区', 'East'),
    ('central', 2, '中部地区', 'Centre'),
    ('west', 3, '西部地区', 'West'),
    ('northeast', 4, '东北地区', 'North-east');

ALTER TABLE region ADD FOREIGN KEY (area) REFERENCES area;

-- in English the letters of ISO 3166-2:CN
UPDATE region SET tile_zh = tile.name_zh, tile_en = tile.name_en FROM (VALUES
    ('110000', '北京', 'BJ'),
    ('120000', '天津', 'TJ'),
    ('130000', '河北', 'HE'),
    ('140000', '山西', 'SX'),
    ('150000', '内蒙古', 'NM'),
    ('210000', '辽宁', 'LN'),
    ('220000', '吉林', 'JL'),
    ('230000', '黑龙江', 'HL'),
    ('310000', '上海', 'SH'),
    ('320000', '江苏', 'JS'),
    ('330000', '浙江', 'ZJ'),
    ('340000', '安徽', 'AH'),
    ('350000', '福建', 'FJ'),
    ('360000', '江西', 'JX'),
    ('370000', '山东', 'SD'),
    ('410000', '河南', 'HA'),
    ('420000', '湖北', 'HB'),
    ('430000', '湖南', 'HN'),
    ('440000', '广东', 'GD'),
    ('450000', '广西', 'GX'),
    ('460000', '海南', 'HI'),
    ('500000', '重庆', 'CQ'),
    ('510000', '四川', 'SC'),
    ('520000', '贵州', 'GZ'),
    ('530000', '云南', 'YN'),
    ('540000', '西藏', 'XZ'),
    ('610000', '陕西', 'SN'),
    ('620000', '甘肃', 'GS'),
    ('630000', '青海', 'QH'),
    ('640000', '宁夏', 'NX'),
    ('650000', '新疆', 'XJ')
) AS tile (region, name_zh, name_en) WHERE region.code = tile.region;

INSERT INTO key_indicator (ordinal, indicator) VALUES
    (1, 'rd-intensity'),
    (2, 'rd-expenditure'),
    (3, 'high-tech-enterprises'),
    (4, 'tech-smes'),
    (5, 'tech-contract-turnover'),
    (6, 'valid-invention-patents');

INSERT INTO deployment (first_day, home_region, map_indicator) VALUES ('1949-10-01', '410000', 'rd-intensity');

INSERT INTO example (place, address, text_zh, text_en) VALUES
    ('api.figures', '/figures?region=410000&indicator=rd-intensity&from=2021&to=2022&asOf=2024-01-01', NULL, NULL),
    ('api.revisions', '/figures/410000/rd-intensity/2022/revisions', NULL, NULL),
    ('api.scorecard', '/plans/henan-2022/scorecard?asOf=2024-01-01', NULL, NULL),
    ('api.target', '/plans/henan-2022/targets/rd-intensity-2022', NULL, NULL),
    ('api.ranking', '/rankings/rd-intensity?year=2023&asOf=2026-01-01', NULL, NULL),
    ('compare', '/compare?indicator=rd-intensity&regions=410000,420000,430000,340000', '河南与邻近三省的 R&D 经费投入强度', 'R&D intensity of Henan and three neighbours'),
    ('search.name', NULL, '河南、研发经费、high-tech', 'Henan, R&D expenditure, 高新技术'),
    ('search.pinyin', NULL, 'hn（河南、湖南、海南）、yfjf（研发经费）、chongqing', 'hn (Henan, Hunan, Hainan), yfjf (研发经费), chongqing'),
    ('search.code', NULL, '410000、rd-intensity、henan-2022', '410000, rd-intensity, henan-2022'),
    ('search.words', NULL, '河南 十四五', 'Henan 14th');

INSERT INTO worked_example (ordinal, plan, target, lesson_zh, lesson_en) VALUES
    (1, 'henan-2022', 'rd-intensity-2022',
     '要点：判定随数据版本而定。首次公布时未达成，修订后达成，两个版本都保留。',
     'What it teaches: a verdict belongs to a vintage. As first published it fell short, after revision it did not, and both are kept.'),
    (2, 'henan-2022', 'rd-expenditure-2022-growth',
     '要点：增长由两个公布的数算出，都按舍入区间计入，整个区间仍在目标之下，因此可以断定。',
     'What it teaches: the growth is computed from two published figures, each with its rounding; all of the interval lies below the target, so the verdict is certain.'),
    (3, 'henan-2022', 'high-tech-enterprises-2022',
     '要点：“突破 10,000”不是一个确切的数，但对于“超过 10,000”的目标，它恰好足以证明。',
     'What it teaches: "exceeded 10,000" is no exact figure, yet it is just enough to prove a target of more than 10,000.');
