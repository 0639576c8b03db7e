-- 重庆市科技创新“十四五”规划
-- Chongqing 14th Five-Year S&T innovation plan

SELECT seed_plan(
    code => 'chongqing-14fyp', region => '500000',
    kind => 'FIVE_YEAR', first_year => 2021, last_year => 2025,
    title_zh => '重庆市科技创新“十四五”规划',
    title_en => 'Chongqing 14th Five-Year S&T innovation plan',
    source => 'cq-14fyp');

SELECT seed_target(
    plan => 'chongqing-14fyp', indicator => 'rd-intensity', year => 2025,
    kind => 'LEVEL', comparison => 'AT_LEAST', value => 2.6,
    baseline_year => 2020, baseline_value => 2.11,
    source => 'cq-14fyp',
    quote => '其中全社会研发经费占地区生产总值的比重达到2.6%');
