-- 国家“十五五”规划
-- China 15th Five-Year Plan 2026-2030

SELECT seed_plan(
    code => 'china-15fyp', region => '100000',
    kind => 'FIVE_YEAR', first_year => 2026, last_year => 2030,
    title_zh => '国家“十五五”规划',
    title_en => 'China 15th Five-Year Plan 2026-2030',
    source => 'gwr-2026');

SELECT seed_target(
    plan => 'china-15fyp', indicator => 'rd-expenditure', year => 2030,
    kind => 'AVERAGE_GROWTH', comparison => 'AT_LEAST', value => 7,
    baseline_year => 2025,
    source => 'gwr-2026',
    quote => '“十五五”时期,全社会研发经费投入年均增长7%以上');

SELECT seed_target(
    plan => 'china-15fyp', indicator => 'digital-core-share', year => 2030,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 12.5,
    baseline_year => 2025, baseline_value => 10.5,
    source => 'gwr-2026',
    quote => '数字经济核心产业增加值占国内生产总值比重达到12.5%');
