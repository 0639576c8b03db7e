-- The delivery of November 2026: on what figures rest, since when they may be compared, and what had been copied wrongly.

UPDATE region SET first_year = 1997 WHERE code = '500000';
UPDATE region SET first_year = 1988 WHERE code = '460000';

-- bases and breaks -------------------------------------------------------------------------------------------------

SELECT seed_basis(indicator => 'gdp', basis => 'census-3',
    name_zh => '第三次经济普查口径', name_en => 'GDP of the third economic census');
SELECT seed_basis(indicator => 'gdp', basis => 'census-4', known_from => '2019-11-22',
    name_zh => '第四次经济普查口径', name_en => 'GDP of the fourth economic census',
    reason_zh => '第四次全国经济普查后修订了地区生产总值',
    reason_en => 'GDP was revised after the fourth national economic census');
SELECT seed_basis(indicator => 'gdp', basis => 'census-5', known_from => '2024-12-26',
    name_zh => '第五次经济普查口径', name_en => 'GDP of the fifth economic census',
    reason_zh => '第五次全国经济普查后修订了地区生产总值',
    reason_en => 'GDP was revised after the fifth national economic census');
SELECT seed_basis(indicator => 'rd-intensity', basis => 'census-3',
    name_zh => '第三次经济普查口径', name_en => 'GDP of the third economic census');
SELECT seed_basis(indicator => 'rd-intensity', basis => 'census-4', known_from => '2019-11-22',
    name_zh => '第四次经济普查口径', name_en => 'GDP of the fourth economic census',
    reason_zh => '第四次全国经济普查后修订了地区生产总值',
    reason_en => 'GDP was revised after the fourth national economic census');
SELECT seed_basis(indicator => 'rd-intensity', basis => 'census-5', known_from => '2024-12-26',
    name_zh => '第五次经济普查口径', name_en => 'GDP of the fifth economic census',
    reason_zh => '第五次全国经济普查后修订了地区生产总值',
    reason_en => 'GDP was revised after the fifth national economic census');
SELECT seed_basis(indicator => 'tech-contract-to-gdp', basis => 'census-3',
    name_zh => '第三次经济普查口径', name_en => 'GDP of the third economic census');
SELECT seed_basis(indicator => 'tech-contract-to-gdp', basis => 'census-4', known_from => '2019-11-22',
    name_zh => '第四次经济普查口径', name_en => 'GDP of the fourth economic census',
    reason_zh => '第四次全国经济普查后修订了地区生产总值',
    reason_en => 'GDP was revised after the fourth national economic census');
SELECT seed_basis(indicator => 'tech-contract-to-gdp', basis => 'census-5', known_from => '2024-12-26',
    name_zh => '第五次经济普查口径', name_en => 'GDP of the fifth economic census',
    reason_zh => '第五次全国经济普查后修订了地区生产总值',
    reason_en => 'GDP was revised after the fifth national economic census');
SELECT seed_basis(indicator => 'strategic-emerging-share', basis => 'census-3',
    name_zh => '第三次经济普查口径', name_en => 'GDP of the third economic census');
SELECT seed_basis(indicator => 'strategic-emerging-share', basis => 'census-4', known_from => '2019-11-22',
    name_zh => '第四次经济普查口径', name_en => 'GDP of the fourth economic census',
    reason_zh => '第四次全国经济普查后修订了地区生产总值',
    reason_en => 'GDP was revised after the fourth national economic census');
SELECT seed_basis(indicator => 'strategic-emerging-share', basis => 'census-5', known_from => '2024-12-26',
    name_zh => '第五次经济普查口径', name_en => 'GDP of the fifth economic census',
    reason_zh => '第五次全国经济普查后修订了地区生产总值',
    reason_en => 'GDP was revised after the fifth national economic census');
SELECT seed_basis(indicator => 'digital-core-share', basis => 'census-3',
    name_zh => '第三次经济普查口径', name_en => 'GDP of the third economic census');
SELECT seed_basis(indicator => 'digital-core-share', basis => 'census-4', known_from => '2019-11-22',
    name_zh => '第四次经济普查口径', name_en => 'GDP of the fourth economic census',
    reason_zh => '第四次全国经济普查后修订了地区生产总值',
    reason_en => 'GDP was revised after the fourth national economic census');
SELECT seed_basis(indicator => 'digital-core-share', basis => 'census-5', known_from => '2024-12-26',
    name_zh => '第五次经济普查口径', name_en => 'GDP of the fifth economic census',
    reason_zh => '第五次全国经济普查后修订了地区生产总值',
    reason_en => 'GDP was revised after the fifth national economic census');

SELECT seed_series_break(indicator => 'national-key-labs', year => 2022,
    reason_zh => '国家重点实验室重组为全国重点实验室，前后不可比',
    reason_en => 'State key laboratories were reorganised as national key laboratories: not comparable across 2022');

-- a date known only by its year falls on the other side
SELECT set_basis(region => '430000', indicator => 'rd-intensity', year => 2023, source => 'hunan-gov-rd', basis => 'census-4',
    reason_zh => '手册只标年份，所载数值为第五次全国经济普查修订之前的数。',
    reason_en => 'The handbook gives only a year; its value is the one from before the revision of the fifth national economic census.');
SELECT set_basis(region => '310000', indicator => 'tech-contract-to-gdp', year => 2023, source => 'techme-marketpush', basis => 'census-4',
    reason_zh => '年鉴只标年份，分母是第五次全国经济普查修订之前的地区生产总值。',
    reason_en => 'The yearbook gives only a year; the denominator is GDP from before the revision of the fifth national economic census.');

-- targets ----------------------------------------------------------------------------------------------------------

SELECT correct_target(plan => 'hubei-2021', target => 'high-tech-enterprises-2021-growth', to_comparison => 'MORE_THAN',
    reason_zh => '原文为“增长超过10%”。', reason_en => 'The words are 增长超过10%, "growth of more than 10 %".');
SELECT correct_target(plan => 'hubei-2021', target => 'tech-contract-turnover-2021-growth', to_comparison => 'MORE_THAN',
    reason_zh => '原文为“增长超过10%”。', reason_en => 'The words are 增长超过10%, "growth of more than 10 %".');
SELECT correct_target(plan => 'china-14fyp', target => 'rd-expenditure-2025-average-growth', to_comparison => 'AT_LEAST',
    reason_zh => '规划原文为“年均增长7%以上”；只有一份英文摘要写作“more than”。',
    reason_en => 'The plan''s words are 年均增长7%以上, "7 % or more a year"; only an English digest says "more than".');
SELECT correct_target(plan => 'henan-2022', target => 'rd-expenditure-2022-growth', to_comparison => 'AT_LEAST',
    reason_zh => '同一句话、同一份机器翻译，“以上”与相邻的1.96%同样处理。',
    reason_en => 'One sentence, one machine translation of 以上: coded like its neighbour, 1.96.');

SELECT correct_target(plan => 'guangxi-2021-2023', target => 'tech-contract-turnover-2023-cumulative', to_indicator => 'tech-contract-turnover-registered',
    reason_zh => '该区按登记总额报告这项承诺（仅2021年即超过1000亿元）；2021年技术输出额为940.58亿元。',
    reason_en => 'The region reports this promise by its register total (more than 1,000 in 2021 alone); output of 2021 is 940.58.');
SELECT correct_target(plan => c.plan, target => c.target, to_indicator => 'tech-contract-turnover-registered',
    reason_zh => '各省承诺并报告的是登记总额（成交额、交易总额）；引文中没有“输出”。',
    reason_en => 'Provinces promise and report their register total (成交额, 交易总额); the quote does not say 输出, "output".')
FROM (VALUES
    ('hubei-14fyp', 'tech-contract-turnover-2025'),
    ('hubei-2021', 'tech-contract-turnover-2021-growth'),
    ('hebei-14fyp', 'tech-contract-turnover-2025'),
    ('guangxi-14fyp', 'tech-contract-turnover-2025'),
    ('heilongjiang-14fyp', 'tech-contract-turnover-2025'),
    ('neimenggu-13fyp', 'tech-contract-turnover-2020'),
    ('neimenggu-2023-2025', 'tech-contract-turnover-2025'),
    ('yunnan-14fyp', 'tech-contract-turnover-2025'),
    ('shanxi-15fyp', 'tech-contract-turnover-2030')) AS c (plan, target);

SELECT correct_target(plan => 'henan-14fyp', target => c.target, to_indicator => c.indicator, to_kind => 'CUMULATIVE',
    to_note => 'the text counts enterprises to be cultivated over the plan''s years',
    reason_zh => '原文是“培育”N家，承诺的是流量；名单上已有454家。',
    reason_en => 'The words are 培育 (cultivate) so many: a flow was promised; 454 exist already.')
FROM (VALUES
    ('gazelle-enterprises-2025', 'gazelle-enterprises-new'),
    ('innovation-leading-enterprises-2025', 'innovation-leading-enterprises-new')) AS c (target, indicator);
SELECT correct_target(plan => 'henan-14fyp', target => 'tech-transfer-institutions-2025-cumulative', to_indicator => 'tech-transfer-institutions-new',
    reason_zh => '“新引进培育…50家”是流量。', reason_en => '新引进培育…50家, "another 50", is a flow.');

-- sources and figures ------------------------------------------------------------------------------------------------

SELECT correct_figure(region => c.region, indicator => 'tech-contract-turnover', year => c.year, source => c.source,
    to_indicator => 'tech-contract-turnover-registered',
    reason_zh => '这是登记总额，不是技术输出额。', reason_en => 'This is the register total, not output.')
FROM (VALUES ('310000', 2025, 'sh-2026'), ('500000', 2024, 'cq-2025')) AS c (region, year, source);
SELECT correct_figure(region => '610000', indicator => 'tech-contract-turnover', year => 2019, source => 'shaanxi-2020', withdrawn => true,
    reason_zh => '这是登记总额，已在其本身的序列中。', reason_en => 'This is the register total, which stands in its own series already.');

SELECT correct_source(id => 'gwr-2026', to_published_on => '2026-03-05',
    reason_zh => '文中写明：今天（5日）。', reason_en => 'The copy''s own words: 今天(5日), "today, the 5th".');
SELECT correct_figure(region => '100000', indicator => 'high-value-patents-per-10k', year => 2025, source => 'gwr-2026',
    to_known_on => '2026-01-23', to_source => 'cnipa-2026',
    to_quote => '截至2025年底,中国每万人口高价值发明专利拥有量达到16件,超额完成国家“十四五”规划提出的12件的预期目标', without => ARRAY['note'],
    reason_zh => '此前已经公布。', reason_en => 'It was public earlier.');
SELECT correct_figure(region => '100000', indicator => 'rd-intensity', year => 2025, source => 'gwr-2026', to_known_on => '2026-03-05',
    reason_zh => '文中写明：今天（5日）。', reason_en => 'The copy''s own words: 今天(5日), "today, the 5th".');

SELECT correct_figure(region => '330000', indicator => 'high-tech-enterprises', year => 2025, source => 'zj-2025b', to_obs_status => 'E',
    reason_zh => '2025年11月公布，是年末之前的数。', reason_en => 'Stated in November 2025: a count before the year''s end.');
SELECT correct_figure(region => '410000', indicator => 'tech-contract-turnover-registered', year => 2025, source => 'hn-st-conf-2026',
    to_bound => 'AT_LEAST', to_value => 2518, to_note => 'derived: 6.55 x 384.45 at least',
    reason_zh => '来源说是384.5的6.6倍：至少为6.55×384.45。', reason_en => 'The source says 6.6 times 384.5: 6.55 × 384.45 at least.');
SELECT correct_figure(region => '330000', indicator => 'tech-smes-registered', year => 2024, source => 'zj-smes-2024', withdrawn => true,
    reason_zh => '这是省级名单，不是国家入库数；本站没有与之相应的指标。',
    reason_en => 'It is the provincial list, not the national register; no indicator here means that.');

-- where a value came from
SELECT correct_figure(region => f.region, indicator => f.indicator, year => f.year, source => r.source, known_on => r.known_on,
    to_note => replace(r.note, 'derived from the order of the list', 'from the order of names in a sentence'),
    reason_zh => '位次由一句话中各地名称的先后得出。', reason_en => 'The rank comes from the order of names in a sentence.')
FROM figure f JOIN figure_revision r ON r.figure = f.id
WHERE f.indicator = 'innovation-rank' AND f.year = 2024 AND r.source = 'rank-2024' AND r.state = 'PUBLISHED';
SELECT correct_figure(region => f.region, indicator => f.indicator, year => f.year, source => r.source, known_on => r.known_on,
    to_note => concat_ws('; ', 'quotes the statistical communique of that day', r.note),
    reason_zh => '引自当日的统计公报：日期是该数值的，不是这篇文章的。',
    reason_en => 'It quotes the statistical communiqué of that day: the date is the figure''s, not the article''s.')
FROM figure f JOIN figure_revision r ON r.figure = f.id
WHERE r.source = 'seed-003' AND r.known_on = '2024-02-29' AND r.state = 'PUBLISHED';
SELECT correct_figure(region => '360000', indicator => 'valid-invention-patents', year => 2015, source => 'techme-patvalid',
    to_note => 'domestic valid invention patents; national row includes Hong Kong, Macao, Taiwan; the source prints 江四, sic: 江西',
    reason_zh => '来源误印：“江四”应为“江西”；引文保持原样。', reason_en => 'A misprint of the source, sic: 江西; the quote stays as printed.');

-- addresses found since
UPDATE source s SET url = n.url FROM (VALUES
    ('hn-rd-2022', 'https://ha.chinanews.com/news/hnxw/2023/0918/48685.shtml'),
    ('hn-tkww-2024', 'https://tkww.hk/epaper/view/newsDetail/1802766764078141440.html'),
    ('hunan-gwr-2025', 'https://stdaily.com/web/gdxw/2025-01/14/content_286079.html'),
    ('sc-2025', 'https://beta.readhub.cn/topic/8pBNbcWEPgJ')) AS n (id, url) WHERE s.id = n.id;
