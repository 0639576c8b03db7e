-- 国家中长期科学和技术发展规划纲要(2006-2020年)
-- China medium- and long-term S&T plan 2006-2020

SELECT seed_plan(
    code => 'china-mlp-2020', region => '100000',
    kind => 'LONG_TERM', first_year => 2006, last_year => 2020,
    title_zh => '国家中长期科学和技术发展规划纲要(2006-2020年)',
    title_en => 'China medium- and long-term S&T plan 2006-2020',
    source => 'nat-mlp');

SELECT seed_target(
    plan => 'china-mlp-2020', indicator => 'rd-intensity', year => 2020,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.5,
    source => 'nat-mlp',
    quote => '到2020年,全社会研究开发投入占国内生产总值的比重提高到2.5%以上');
